import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../panels/parts/index.ts';
import { Join } from '../../panels/group/Join.tsx';
import { ConfirmLeave, LeaveSeat } from '../../panels/group/LeaveSeat.tsx';
import type { Settings } from '../../panels/settings/settings.ts';
import { Frame } from '../Frame.tsx';
import { Root } from '../Root.tsx';
import { usePage, type Page } from '../usePage.tsx';
import { loadWords, wordsOf } from '../words.tsx';
import { ObserverScreen } from './ObserverScreen.tsx';
import { SeatScreen } from './SeatScreen.tsx';
import { useJoin } from './useJoin.ts';

/** The page of a participant or an observer; `code` may come with the address. */
export async function showJoin(root: HTMLElement, settings: Settings, code: string): Promise<void> {
  await loadWords('group', 'play', 'facts', 'refusals', 'captions', 'facilitator', 'problems');
  render(<JoinPage first={settings} code={code} />, root);
}

function JoinPage({ first, code }: { first: Settings; code: string }) {
  const page = usePage(first);
  const { lang } = page.settings;
  return (
    <Root lang={lang} kept={wordsOf(lang).t('group:seat.bug')}>
      <Screens page={page} code={code} />
    </Root>
  );
}

function Screens({ page, code: given }: { page: Page; code: string }) {
  const { t } = useWords();
  const { here, ...join } = useJoin(given);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    document.title = t('pageTitle.join');
  }, [t]);

  const leave = (): void => {
    setLeaving(false);
    join.leave();
  };
  if (!here) {
    return (
      <>
        <Frame group onLanguage={page.onLanguage} onSettings={page.onSettings}>
          <Join
            code={join.code}
            door={join.door}
            refused={join.denial && t(`problems:${join.denial as 'no-server'}`)}
            onAgain={join.again}
            takesFocus={join.hasLeft}
            busy={join.busy}
            onCode={join.look}
            onSit={(seat, name) => join.take('seat', seat, name)}
            onObserve={(name) => join.take('observer', '', name)}
            onOther={join.other}
            onHome={() => location.assign(location.pathname)}
          />
        </Frame>
        {page.dialog()}
      </>
    );
  }
  const { place, seated } = here;
  const { settings, onSettings } = page;
  if (place.as === 'observer')
    return (
      <>
        <ObserverScreen seated={seated} settings={settings} onSettings={onSettings} onLeave={leave} />
        {page.dialog()}
      </>
    );
  const ask = (): void => {
    page.closeSettings();
    if (seated.state().ended) leave();
    else setLeaving(true);
  };
  return (
    <>
      <SeatScreen seated={seated} settings={settings} onSettings={onSettings} onLeave={ask} />
      {page.dialog(<LeaveSeat onLeave={ask} />)}
      {leaving && <ConfirmLeave lost={seated.state().lost} onConfirm={leave} onCancel={() => setLeaving(false)} />}
    </>
  );
}
