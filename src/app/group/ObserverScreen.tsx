import { DeskContext } from '../../panels/play/base/desk.ts';
import { Log } from '../../panels/play/log/Log.tsx';
import { useDeskOf } from '../../panels/play/useDeskOf.ts';
import { GroupNotes } from '../../panels/group/GroupNotes.tsx';
import { Notes } from '../../facilitator/notes/Notes.tsx';
import { Button, ScreenHeading, useWords } from '../../panels/parts/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import '../../panels/play/style/index.css';
import '../../facilitator/style/console.css';
import { useMoment } from '../useMoment.ts';
import type { Seated } from './seated.ts';
import { useSeat } from './useSeat.ts';

interface Props {
  seated: Seated;
  settings: Settings;
  onSettings(): void;
  onLeave(): void;
}

/** An observer's page: what happens, and what they note of it. */
export function ObserverScreen({ seated, onSettings, onLeave }: Props) {
  const { t, pick, clock } = useWords();
  const { view, facts } = useMoment(seated);
  const { stopped, ended, lost, closed, trouble } = useSeat(seated);
  const desk = useDeskOf(view, { submit: seated.submit });
  const over = ended || view.phase !== 'running';
  return (
    <DeskContext.Provider value={desk}>
      <main class="observer">
        <p class="play__banner">{t('play:banner')}</p>
        <GroupNotes
          as="observer"
          stopped={stopped ? t('facilitator:stop.banner') : null}
          trouble={trouble && t(`problems:${trouble as 'too-many'}`)}
          {...{ lost, over, closed, onLeave }}
        />
        <ScreenHeading focus={false}>
          {t('group:observer.title')}, {pick(view.title)}
        </ScreenHeading>
        <p>
          <strong class="tabular">{clock(view.start, view.at)}</strong> <span class="soft">{t('group:observer.what')}</span>
        </p>
        <Notes facts={facts} objectives={seated.objectives} start={view.start} />
        <Log facts={facts} view={view} />
        <div class="row">
          <Button icon="settings" kind="quiet" onClick={onSettings}>
            {t('settingsOpen')}
          </Button>
          <Button icon="left" kind="quiet" onClick={onLeave}>
            {t('group:observer.leave')}
          </Button>
        </div>
      </main>
    </DeskContext.Provider>
  );
}
