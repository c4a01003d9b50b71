import type { Denial } from '../../../src/session/index.ts';
import { ObserverScreen } from '../../../src/app/group/ObserverScreen.tsx';
import { SeatScreen } from '../../../src/app/group/SeatScreen.tsx';
import { Frame } from '../../../src/app/Frame.tsx';
import { OBSERVER } from '../../../src/engine/index.ts';
import { Join, type Door } from '../../../src/panels/group/Join.tsx';
import { ConfirmLeave } from '../../../src/panels/group/LeaveSeat.tsx';
import { useWords } from '../../../src/panels/parts/index.ts';
import { notesOf } from '../noted.ts';
import { sceneScenario } from '../played.ts';
import { peopleOf } from '../room.ts';
import { seatedAt } from '../seated.ts';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'textbook' };
const CODE = 'KM4T7R';

type Asking = { door?: Door; code?: string; refused?: Denial | 'no-server' | 'no-answer'; busy?: boolean };

function Asked({ door = null, code = '', refused, busy = false }: Omit<Asking, 'door'> & { door?: Door | null }) {
  const { t } = useWords();
  return (
    <Frame group onLanguage={nothing} onSettings={nothing}>
      <Join
        {...{ code, door, busy }}
        refused={refused === undefined ? null : t(`problems:${refused as 'no-server'}`)}
        onAgain={refused === 'no-answer' ? nothing : null}
        {...{ onCode: nothing, onSit: nothing, onObserve: nothing, onOther: nothing, onHome: nothing }}
      />
    </Frame>
  );
}

/** The door that a code opens, with some people already in. */
async function doorOf({ texts }: Scene, as: Door['as']): Promise<Door> {
  const scenario = await sceneScenario({ ...LONG, texts });
  const seats = as === 'seat' ? peopleOf(scenario).seats : [];
  return { title: { fr: scenario.texts.fr.title, en: scenario.texts.en.title }, as, seats };
}

const door =
  (as: Door['as'], asking: Asking = {}) =>
  async (scene: Scene) => <Asked code={CODE} {...asking} door={await doorOf(scene, as)} />;

type How = Parameters<typeof seatedAt>[2];

const seat =
  (id: string, until: number, how: How = { running: true }, policy = 'textbook') =>
  async ({ settings, texts }: Scene) => (
    <SeatScreen
      seated={await seatedAt({ ...LONG, policy, until, texts }, id, how)}
      settings={settings}
      onSettings={nothing}
      onLeave={nothing}
    />
  );

const observer =
  (until: number, how: How = { running: true }) =>
  async ({ settings, texts, lang }: Scene) => (
    <ObserverScreen
      seated={await seatedAt({ ...LONG, until, texts, notes: notesOf(lang, texts) }, OBSERVER, how)}
      settings={settings}
      onSettings={nothing}
      onLeave={nothing}
    />
  );

const leave = () => framed(<ConfirmLeave lost onConfirm={nothing} onCancel={nothing} />);

/** How a member of a group comes in, and what they have on a device of their own. */
export const groupCases: Case[] = [
  { id: 'join/code', draw: () => <Asked /> },
  { id: 'join/short-code', draw: () => <Asked code="KM4" />, click: '.join form .button' },
  { id: 'join/opening', draw: () => <Asked code={CODE} busy /> },
  { id: 'join/wrong-code', draw: () => <Asked code={CODE} refused="unknown-code" /> },
  { id: 'join/too-many', draw: () => <Asked code={CODE} refused="too-many" /> },
  { id: 'join/no-server', draw: () => <Asked code={CODE} refused="no-server" /> },
  { id: 'join/no-answer', draw: () => <Asked code={CODE} refused="no-answer" /> },
  { id: 'join/seats', draw: door('seat') },
  { id: 'join/seat-refused', draw: door('seat', { refused: 'unknown-seat' }) },
  { id: 'join/observer', draw: door('observer') },
  { id: 'seat/before', board: true, draw: seat('dsi', 0, { reason: 'start' }) },
  { id: 'seat/nothing-yet', board: true, draw: seat('legal', 0) },
  { id: 'seat/night', board: true, draw: seat('ciso', 600) },
  { id: 'seat/decision', board: true, draw: seat('director', 240, { running: true }, 'passive') },
  { id: 'seat/orders', board: true, draw: seat('dsi', 600), keys: ['2'] },
  { id: 'seat/directory', board: true, draw: seat('legal', 600), keys: ['3'] },
  { id: 'seat/lost', board: true, draw: seat('comms', 600, { running: true, lost: true }) },
  { id: 'seat/stopped', board: true, draw: seat('director', 600, { stopped: true }) },
  { id: 'seat/over', board: true, draw: seat('ciso', 4320, { ended: true, reason: 'over' }) },
  { id: 'seat/denied', board: true, draw: seat('ciso', 600, { running: true, lost: true, trouble: 'too-many' }) },
  { id: 'seat/closed', board: true, draw: seat('ciso', 600, { ended: true, closed: true, reason: 'over' }) },
  { id: 'seat/leave', draw: leave },
  { id: 'observer/first-minute', draw: observer(0, { reason: 'start' }) },
  { id: 'observer/night', draw: observer(600) },
  { id: 'observer/lost', draw: observer(600, { running: true, lost: true }) },
  { id: 'observer/over', draw: observer(4320, { ended: true, reason: 'over' }) },
];
