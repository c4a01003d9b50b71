import { playClock } from '../../../src/app/playClock.ts';
import PlayScreen from '../../../src/app/PlayScreen.tsx';
import { useBoard } from '../../../src/app/useBoard.ts';
import type { Exercise } from '../../../src/app/exercise.ts';
import { useWords } from '../../../src/panels/parts/index.ts';
import { Play } from '../../../src/panels/play/Play.tsx';
import type { Settings } from '../../../src/panels/settings/settings.ts';
import { exerciseAt, type Playing } from '../played.ts';
import type { Case, Scene } from '../types.ts';
import { nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'textbook' };

const play =
  (playing: Playing) =>
  async ({ settings, texts }: Scene) => (
    <PlayScreen
      exercise={await exerciseAt({ ...playing, texts })}
      settings={settings}
      save={nothing}
      onSettings={nothing}
      onFinish={nothing}
      onError={nothing}
    />
  );

const night = play({ ...LONG, until: 600 });
const alone = { ...LONG, policy: 'passive' };

/** Two sounds being heard, as their captions. */
function Heard({ exercise, settings }: { exercise: Exercise; settings: Settings }) {
  const { t } = useWords();
  const { view, facts, clock } = exercise.now();
  const captions = [t('captions:phone'), t('captions:question')];
  return (
    <Play
      {...{ view, facts, captions, clock: playClock({ ...clock, running: true }), clockAction: nothing, openSettings: nothing }}
      submit={exercise.submit}
      endExercise={nothing}
      mountStage={useBoard(exercise, settings)}
    />
  );
}

const heard = async ({ settings, texts }: Scene) => (
  <Heard exercise={await exerciseAt({ ...LONG, until: 240, texts })} settings={settings} />
);

/** An order, and in its text the first word that explains itself. */
const TERM = ['[data-panel=orders] .group:nth-of-type(2) li:nth-child(2) .list__item', '[data-panel=orders] .detail .term'];

/** On a narrow screen the tab of the map, which holds the work; on a wide one the work itself. */
const WORK = '[role=tab]:nth-child(6), .works';
const panels = { orders: '2', directory: '3', situation: '4', log: '5', glossary: 'g', keys: '?' };

/** The play screen at some minutes of a real exercise, its panels and its dialogs. */
export const playCases: Case[] = [
  { id: 'play/first-minute', board: true, draw: play({ ...alone, until: 0 }) },
  { id: 'play/first-shift', board: true, draw: play({ scenario: 'prise-de-poste', policy: 'passive', until: 0 }) },
  { id: 'play/evening', board: true, draw: play({ ...LONG, until: 240 }) },
  { id: 'play/night', board: true, draw: night },
  ...Object.entries(panels).map(([name, key]): Case => ({ id: `play/${name}`, board: true, draw: night, keys: [key] })),
  { id: 'play/board-text', board: true, draw: night, click: [WORK, '.board .filter__option:last-child'] },
  { id: 'play/message', board: true, draw: night, click: '[data-panel=messages] .list__item' },
  { id: 'play/decision', board: true, draw: play({ ...alone, until: 30 }), keys: ['d'], settled: '.decision__options' },
  {
    id: 'play/outcome',
    board: true,
    draw: play({ ...LONG, until: 240 }),
    click: '[data-panel=messages] .list__item:has(.mail__marks .tag)',
    settled: '.outcome',
  },
  { id: 'play/order', board: true, draw: night, keys: ['2'], click: '[data-panel=orders] .list__item', settled: '.give' },
  {
    id: 'play/notice',
    board: true,
    draw: night,
    keys: ['3'],
    click: ['[data-panel=directory] .list__item', '.notice-form__content input'],
  },
  { id: 'play/term', board: true, draw: play({ ...alone, until: 0 }), keys: ['2'], click: TERM },
  { id: 'play/legend', board: true, draw: night, click: [WORK, '.board__tools [aria-expanded]'] },
  {
    id: 'play/station',
    board: true,
    draw: play({ ...alone, until: 1500 }),
    click: '.now__cell--danger :is(.now__act, .now__also):last-child',
  },
  { id: 'play/caption', board: true, draw: heard },
  { id: 'play/finish', board: true, draw: night, click: '.bar__end' },
  { id: 'play/stop', board: true, draw: play({ ...LONG, until: 20 }), click: [WORK, '.job__out'] },
  { id: 'play/late', board: true, draw: play({ ...LONG, policy: 'passive', until: 3000 }) },
  { id: 'play/over', board: true, draw: play({ ...LONG, until: 4320 }) },
];
