import ConsoleScreen from '../../../src/app/table/ConsoleScreen.tsx';
import { useBoard, type BoardSource } from '../../../src/app/useBoard.ts';
import type { Exercise } from '../../../src/app/exercise.ts';
import { Projector } from '../../../src/facilitator/projector/Projector.tsx';
import { Waiting } from '../../../src/facilitator/projector/Waiting.tsx';
import type { Settings } from '../../../src/panels/settings/settings.ts';
import { notesOf } from '../noted.ts';
import { exerciseAt, type Playing } from '../played.ts';
import { ledAt } from '../room.ts';
import type { Case, Scene } from '../types.ts';
import { nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'textbook', table: true };

const table =
  (playing: Playing) =>
  async ({ settings, texts }: Scene) => (
    <ConsoleScreen
      exercise={await exerciseAt({ ...playing, texts })}
      settings={settings}
      save={nothing}
      onSettings={nothing}
      onFinish={nothing}
      onHome={nothing}
      onAgain={nothing}
      onError={nothing}
    />
  );

const projection =
  (playing: Playing, how: { stopped?: boolean; lost?: boolean; closed?: boolean } = {}) =>
  async ({ settings, texts }: Scene) => (
    <Projection exercise={await exerciseAt({ ...playing, texts })} settings={settings} {...how} />
  );

function Projection(props: { exercise: Exercise; settings: Settings; stopped?: boolean; lost?: boolean }) {
  const { view, facts } = props.exercise.now();
  const source: BoardSource = { now: () => ({ view, facts }), subscribe: () => nothing };
  const mount = useBoard(source, props.settings);
  return (
    <Projector
      view={view}
      facts={facts}
      clock={{ running: false, pace: 1, reason: null }}
      stopped={props.stopped ?? false}
      lost={props.lost ?? false}
      mountStage={mount}
    />
  );
}

const led =
  (until: number, how: Parameters<typeof ledAt>[1] = {}) =>
  async ({ settings, texts }: Scene) => (
    <ConsoleScreen
      exercise={await ledAt({ scenario: 'courrier-compromis', policy: 'textbook', until, texts }, how)}
      settings={settings}
      save={nothing}
      onSettings={nothing}
      onFinish={nothing}
      onHome={nothing}
      onAgain={nothing}
      onError={nothing}
    />
  );

const rehearsal = async ({ settings, texts }: Scene) => (
  <ConsoleScreen
    exercise={{ ...(await exerciseAt({ ...LONG, until: 600, texts })), rehearsal: true }}
    settings={settings}
    save={nothing}
    onSettings={nothing}
    onFinish={nothing}
    onHome={nothing}
    onAgain={nothing}
    onError={nothing}
  />
);

const tab = (id: string): string => `[role=tab][id$="-${id}"]`;
/** An inject that has not happened. */
const COMING = '.list li:last-child .list__item';
const night = table({ ...LONG, until: 600 });

const noted = async (scene: Scene) => table({ ...LONG, until: 600, notes: notesOf(scene.lang, scene.texts) })(scene);

/** The facilitator's console and the projection, at some minutes of a real exercise. */
export const facilitatorCases: Case[] = [
  { id: 'console/first-minute', board: true, draw: table({ ...LONG, until: 0 }) },
  { id: 'console/night', board: true, draw: night },
  { id: 'console/inject', board: true, draw: night, click: '.list__item' },
  { id: 'console/inject-coming', board: true, draw: night, click: COMING },
  { id: 'console/open-decision', board: true, draw: table({ ...LONG, policy: 'passive', until: 240 }) },
  { id: 'console/over', board: true, draw: table({ ...LONG, until: 4320 }) },
  // What stands in a column of its own on a wide screen is a tab on a narrow one.
  { id: 'console/cell', board: true, draw: night, click: `${tab('cell')}, .console__column--cell` },
  { id: 'console/truth', board: true, draw: night, click: tab('truth') },
  { id: 'console/notes', board: true, draw: noted, click: tab('notes') },
  { id: 'console/notes-empty', board: true, draw: night, click: tab('notes') },
  { id: 'console/log', board: true, draw: night, click: tab('log') },
  {
    id: 'console/typing',
    board: true,
    draw: night,
    click: `${tab('cell')}, .console__column--cell`,
    fill: ['.enter__field', 'MFA'],
  },
  { id: 'console/edit', board: true, draw: night, click: [COMING, '.inject-view .row > .button:last-child'] },
  { id: 'console/improvise', board: true, draw: night, click: '.chronogramme__tools .button' },
  { id: 'room/nobody', board: true, draw: led(0, { nobody: true }), click: tab('room') },
  { id: 'room/people', board: true, draw: led(600), click: tab('room') },
  { id: 'room/lost', board: true, draw: led(600, { lost: true }), click: tab('room') },
  { id: 'room/closed', board: true, draw: led(600, { lost: true, closed: true }), click: tab('room') },
  { id: 'room/stopped', board: true, draw: led(600, { stopped: true }), click: tab('room') },
  { id: 'room/table', board: true, draw: night, click: tab('room') },
  {
    id: 'console/short-session',
    board: true,
    draw: table({ ...LONG, until: 0 }),
    click: '.session .button',
    settled: 'p.session + .session .button:not([aria-disabled=true])',
  },
  { id: 'console/rehearsal', board: true, draw: rehearsal, click: tab('room') },
  { id: 'projection/first-minute', board: true, draw: projection({ ...LONG, until: 0 }) },
  { id: 'projection/night', board: true, draw: projection({ ...LONG, until: 600 }) },
  { id: 'projection/decision', board: true, draw: projection({ ...LONG, policy: 'passive', until: 240 }) },
  { id: 'projection/stopped', board: true, draw: projection({ ...LONG, until: 600 }, { stopped: true }) },
  { id: 'projection/lost', board: true, draw: projection({ ...LONG, until: 0 }, { lost: true }) },
  { id: 'projection/over', board: true, draw: projection({ ...LONG, until: 4320 }) },
  { id: 'projection/waiting', draw: () => <Waiting /> },
];
