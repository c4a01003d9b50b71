import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Rooms } from '../../facilitator/rooms/Rooms.tsx';
import { Button, useWords } from '../../panels/parts/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import '../../panels/play/style/index.css';
import '../../facilitator/style/console.css';
import { Frame } from '../Frame.tsx';
import { LEAD } from '../group/address.ts';
import { Root } from '../Root.tsx';
import { usePage } from '../usePage.tsx';
import { loadWords, wordsOf } from '../words.tsx';
import { askedHere, secretsHere } from './address.ts';
import { glanceOf } from './glance.ts';
import { useRooms, type Fault } from './useRooms.ts';

/** The page of a facilitator who runs several rooms. */
export async function showRooms(root: HTMLElement, settings: Settings): Promise<void> {
  await loadWords('group', 'facilitator', 'play', 'problems');
  render(<RoomsPage first={settings} />, root);
}

function RoomsPage({ first }: { first: Settings }) {
  const page = usePage(first);
  const { lang } = page.settings;
  return (
    <Root lang={lang} kept={wordsOf(lang).t('group:seat.bug')}>
      <Frame group onHome={() => location.assign(location.pathname)} onLanguage={page.onLanguage} onSettings={page.onSettings}>
        <Screen />
      </Frame>
      {page.dialog()}
    </Root>
  );
}

function Screen() {
  const { t } = useWords();
  const secrets = useMemo(secretsHere, []);
  const { opened, again } = useRooms(secrets);
  useEffect(() => {
    document.title = t('pageTitle.rooms');
  }, [t]);
  const exercises = opened.flatMap((one) => (one && 'exercise' in one ? [one.exercise] : []));
  const view = exercises[0]?.now().view;
  const sentence = ({ code, values }: Fault): string => t(`problems:${code as 'no-server'}`, values);
  return (
    <>
      <Rooms
        title={view?.title ?? null}
        start={view?.start ?? null}
        rooms={secrets.map((secret, index) => {
          const one = opened[index];
          return {
            key: secret,
            address: `${LEAD}#${secret}`,
            glance: one && 'exercise' in one ? glanceOf(one.exercise) : null,
            problem: one && 'fault' in one ? sentence(one.fault) : null,
          };
        })}
        onAll={(action) => exercises.forEach(({ clock }) => clock.act(action))}
        onStop={(stopped) => exercises.forEach(({ group }) => group?.stop(stopped))}
      />
      <Missing
        made={secrets.length}
        asked={askedHere()}
        unopened={opened.filter((one) => one && 'fault' in one && one.mayPass).length}
        onAgain={again}
      />
    </>
  );
}

/** Rooms that were not made, or did not open. */
function Missing({ made, asked, unopened, onAgain }: { made: number; asked: number; unopened: number; onAgain(): void }) {
  const { t } = useWords();
  return (
    <div class="stack" role="status">
      {asked > made && <p class="notice notice--warn">{t('group:rooms.fewer', { made, asked })}</p>}
      {unopened > 0 && (
        <div class="notice notice--warn">
          <p>{t('group:rooms.unopened', { count: unopened })}</p>
          <Button onClick={onAgain}>{t('again')}</Button>
        </div>
      )}
    </div>
  );
}
