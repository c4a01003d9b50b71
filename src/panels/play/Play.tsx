import { useMemo } from 'preact/hooks';
import { DeskContext } from './base/desk.ts';
import { focusPanel } from './base/focus.ts';
import { OpeningContext } from './base/opening.ts';
import { roomClasses, useRoom } from './base/room.ts';
import { Captions } from './announce/Captions.tsx';
import { useAnnouncements } from './announce/useAnnouncements.ts';
import { TopBar } from './bar/TopBar.tsx';
import { Reason } from './bar/Reason.tsx';
import { Aside } from './Aside.tsx';
import { Dialogs } from './Dialogs.tsx';
import { runAction } from './keys/run.ts';
import { useShortcuts } from './keys/useShortcuts.ts';
import { WhatNow } from './now/WhatNow.tsx';
import { Panels } from './Panels.tsx';
import type { PlayProps } from './types.ts';
import { useDeskOf } from './useDeskOf.ts';
import { useKept } from './useKept.ts';
import { useScreen } from './useScreen.ts';
import { ScreenHeading, useWords } from '../parts/index.ts';
import './style/index.css';

/** The screen on which an exercise is played by one seat. */
export function Play(props: PlayProps) {
  const { t, pick } = useWords();
  const view = useKept(props.view);
  const room = useRoom();
  const { narrow } = room;
  const screen = useScreen(view, narrow, props.readMarks);
  const desk = useDeskOf(view, props);
  const { clockAction } = props;
  const next = useMemo(() => () => clockAction('next'), [clockAction]);

  useAnnouncements(view);
  useShortcuts(screen.shortcuts, (action) => runAction(action, screen, view, props));

  const aside = <Aside view={view} screen={screen} mountStage={props.mountStage} />;
  return (
    <DeskContext.Provider value={desk}>
      <OpeningContext.Provider value={screen.opening}>
        <div class={roomClasses(room)}>
          <header class="play__top">
            <ScreenHeading class="visually-hidden">{t('playing', { title: pick(view.title) })}</ScreenHeading>
            <button type="button" class="skip-link" onClick={() => focusPanel()}>
              {t('play:skip')}
            </button>
            <p class="play__banner">{t('play:banner')}</p>
            <TopBar
              title={pick(view.title)}
              start={view.start}
              at={view.at}
              duration={view.duration}
              shift={view.shift}
              clock={props.clock}
              over={view.phase !== 'running'}
              led={props.led !== undefined}
              onClock={clockAction}
              onGlossary={() => screen.show('glossary')}
              onKeys={() => screen.show('keys')}
              onSettings={props.openSettings}
              onEnd={() => (view.phase === 'running' ? screen.show('end') : props.endExercise())}
            />
            <div class="play__told">
              <Reason clock={props.clock} over={view.phase !== 'running'} led={props.led} />
              <Captions captions={props.captions} />
            </div>
            <WhatNow
              at={view.at}
              inbox={view.inbox}
              read={screen.read}
              work={view.work}
              teams={view.teams}
              orders={view.orders}
              directory={view.directory}
              stations={view.board.stations}
              onMessage={screen.openMessage}
              onOrders={screen.toOrders}
              onWork={screen.toWork}
              onStation={screen.toStation}
              onDirectory={screen.toDirectory}
              onNext={props.led === undefined ? next : null}
            />
          </header>
          <main class="play__main">
            <Panels view={view} facts={props.facts} screen={screen} narrow={narrow} aside={aside} />
            {!narrow && <div class="play__aside">{aside}</div>}
          </main>
          {/* Of the end, a seat that is led is told by its group. */}
          {(props.led === undefined || (screen.dialog !== 'end' && screen.dialog !== 'over')) && (
            <Dialogs view={view} screen={screen} endExercise={props.endExercise} />
          )}
        </div>
      </OpeningContext.Provider>
    </DeskContext.Provider>
  );
}
