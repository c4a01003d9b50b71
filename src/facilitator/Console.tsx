import { useRef, useState } from 'preact/hooks';
import { DeskContext } from '../panels/play/base/desk.ts';
import { useRoom } from '../panels/play/base/room.ts';
import { Log } from '../panels/play/log/Log.tsx';
import { useDeskOf } from '../panels/play/useDeskOf.ts';
import { WorkPanel } from '../panels/play/work/WorkPanel.tsx';
import { Button, Tabs, useWords } from '../panels/parts/index.ts';
import '../panels/play/style/index.css';
import { ConsoleBar, Stopped } from './bar/ConsoleBar.tsx';
import { Link } from './bar/Link.tsx';
import { Rehearsal } from './bar/Rehearsal.tsx';
import { Chronogramme } from './chronogramme/Chronogramme.tsx';
import { Enter } from './enter/Enter.tsx';
import { OpenDecisions } from './enter/OpenDecisions.tsx';
import { KeysSheet } from './keys/KeysSheet.tsx';
import { useConsoleKeys } from './keys/useConsoleKeys.ts';
import { Notes } from './notes/Notes.tsx';
import { BLANK_NOTE } from './notes/noted.ts';
import { Room } from './room/Room.tsx';
import { seatFor } from './seat.ts';
import { Seats } from './seats/Seats.tsx';
import { Session } from './session/Session.tsx';
import './style/console.css';
import { Truth } from './truth/Truth.tsx';
import type { ConsoleProps } from './types.ts';

const ASIDE = ['truth', 'room', 'notes', 'log'] as const;
type Part = 'chronogramme' | 'cell' | (typeof ASIDE)[number];

/** The facilitator's console: the chronogramme, what the cell decides, the truth, notes and the log. */
export function Console(props: ConsoleProps) {
  const { t } = useWords();
  const { view, facts, direction, submit } = props;
  const { narrow } = useRoom();
  // A group begins by letting people in.
  const [part, setPart] = useState<Part>(props.group ? 'room' : 'truth');
  const [small, setSmall] = useState<Part>(props.group ? 'room' : 'chronogramme');
  const [inject, setInject] = useState<string | null>(null);
  const note = useRef(BLANK_NOTE);
  const keys = useConsoleKeys({
    ...props,
    show(wanted) {
      setSmall(wanted);
      if (wanted === 'notes') setPart(wanted);
      if (wanted === 'chronogramme') setInject(null);
    },
  });
  const desk = useDeskOf(view, { submit: (command) => submit(seatFor(command, view, direction), command) });

  const seats = (
    <>
      <Seats seats={props.seats} standIns={props.standIns} group={props.group} />
      <p>
        <Button icon="book" aria-haspopup="dialog" onClick={props.onPapers}>
          {t('title.papers')}
        </Button>
      </p>
    </>
  );
  const draw = (id: Part) => {
    switch (id) {
      case 'chronogramme':
        return <Chronogramme {...props} open={inject} onOpen={setInject} />;
      case 'cell':
        return (
          <>
            <Enter view={view} direction={direction} />
            <OpenDecisions view={view} />
            <WorkPanel at={view.at} work={view.work} teams={view.teams} />
          </>
        );
      case 'truth':
        return <Truth {...props} />;
      case 'room':
        return props.group ? <Room {...props.group}>{seats}</Room> : seats;
      case 'notes':
        return <Notes facts={facts} objectives={props.objectives} start={view.start} kept={note} />;
      case 'log':
        return <Log facts={facts} view={view} />;
    }
  };
  const tabs = (ids: readonly Part[]) => ids.map((id) => ({ id, label: t(`facilitator:tabs.${id}`) }));

  return (
    <DeskContext.Provider value={desk}>
      <div class={narrow ? 'console console--narrow' : 'console'}>
        <header>
          <p class="play__banner">{t('play:banner')}</p>
          <ConsoleBar
            {...props}
            onClose={() => void submit('facilitator', { type: 'close' })}
            onKeys={() => keys.openSheet(true)}
          />
          {props.group && <Link {...props.group} />}
          {props.rehearsal && <Rehearsal {...props.rehearsal} />}
          <Session {...props} />
          {props.stopped && <Stopped />}
        </header>
        <main class="console__main">
          {narrow ? (
            <Tabs
              label={t('facilitator:tabs.name')}
              tabs={tabs(['chronogramme', 'cell', ...ASIDE])}
              selected={small}
              onSelect={(id) => setSmall(id as Part)}
            >
              {draw(small)}
            </Tabs>
          ) : (
            <>
              <div class="console__column">{draw('chronogramme')}</div>
              <div class="console__column console__column--cell">{draw('cell')}</div>
              <div class="console__column">
                <Tabs
                  label={t('facilitator:tabs.name')}
                  tabs={tabs(ASIDE)}
                  selected={part}
                  onSelect={(id) => setPart(id as Part)}
                >
                  {draw(part)}
                </Tabs>
              </div>
            </>
          )}
        </main>
        {keys.sheet && <KeysSheet enabled={keys.enabled} onEnabled={keys.enable} onClose={() => keys.openSheet(false)} />}
      </div>
    </DeskContext.Provider>
  );
}
