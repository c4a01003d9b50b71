import ConsoleScreen from '../../../src/app/table/ConsoleScreen.tsx';
import { useBoard, type BoardSource } from '../../../src/app/useBoard.ts';
import type { Exercise } from '../../../src/app/exercise.ts';
import { Projector } from '../../../src/facilitator/projector/Projector.tsx';
import type { Settings } from '../../../src/panels/settings/settings.ts';
import { exerciseAt, type Playing } from '../played.ts';
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
  (playing: Playing, how: { stopped?: boolean; lost?: boolean } = {}) =>
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

/** The facilitator's console and the projection, at some minutes of a real exercise. */
export const facilitatorCases: Case[] = [
  { id: 'console/first-minute', board: true, draw: table({ ...LONG, until: 0 }) },
  { id: 'console/night', board: true, draw: table({ ...LONG, until: 600 }) },
  { id: 'console/inject', board: true, draw: table({ ...LONG, until: 600 }), click: '.list__item' },
  { id: 'console/open-decision', board: true, draw: table({ ...LONG, policy: 'passive', until: 240 }) },
  { id: 'console/over', board: true, draw: table({ ...LONG, until: 4320 }) },
  { id: 'projection/night', board: true, draw: projection({ ...LONG, until: 600 }) },
  { id: 'projection/stopped', board: true, draw: projection({ ...LONG, until: 600 }, { stopped: true }) },
  { id: 'projection/lost', board: true, draw: projection({ ...LONG, until: 0 }, { lost: true }) },
];
