import { Rooms, type Glance } from '../../../src/facilitator/rooms/Rooms.tsx';
import UnopenedScreen from '../../../src/app/group/UnopenedScreen.tsx';
import { PapersDialog } from '../../../src/panels/papers/PapersDialog.tsx';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const words = (fr: string, en: string) => ({ fr, en });
const start = { weekday: 4, minute: 1000 };
const begun: Glance = {
  ...{ code: 'KM4T7R', running: true, lost: false, closed: false, stopped: false, at: 640, over: false },
  ...{ held: 5, seats: 5, people: 9, points: 41, footholds: { true: 3, known: 1 } },
  waiting: [words('Qui reste cette nuit ?', 'Who stays tonight?'), words('« Coupez tout »', '“Cut everything”')],
  last: words('Quel second facteur ?', 'Which second factor?'),
};
const early: Glance = { ...begun, code: 'W8PD2H', running: false, at: 0, held: 0, people: 0, points: 0, waiting: [], last: null };
const over: Glance = { ...begun, code: 'Q7XN3B', running: false, at: 4320, over: true, waiting: [], points: 83 };

const rooms =
  (...glances: (Glance | null)[]) =>
  ({ texts }: Scene) =>
    framed(
      <Rooms
        title={texts(words('Courrier compromis', 'Compromised Mail'))}
        start={start}
        rooms={glances.map((glance, index) => ({ key: String(index), address: '?lead', glance: texts(glance), problem: null }))}
        onAll={nothing}
        onStop={nothing}
      />,
    );

const unopened = (code: string, copy: boolean) => () =>
  framed(
    <UnopenedScreen
      room={{ unopened: '', faults: [{ code, values: {} }] }}
      onCopy={copy ? nothing : null}
      {...{ onDownload: null, onAgain: nothing, onHome: nothing }}
    />,
  );

/** Several rooms on one page, and what is printed beforehand. */
export const roomsCases: Case[] = [
  { id: 'rooms/under-way', draw: rooms(begun, { ...begun, code: 'D4MK9T', at: 655, points: 37, lost: true }, over, early) },
  { id: 'rooms/stopped', draw: rooms({ ...begun, stopped: true, running: false }, { ...early, stopped: true }) },
  { id: 'rooms/opening', draw: rooms(null, begun) },
  {
    id: 'rooms/problem',
    draw: ({ lang }) =>
      framed(
        <Rooms
          {...{ title: null, start: null, onAll: nothing, onStop: nothing }}
          rooms={[{ key: 'a', address: '?lead', glance: null, problem: lang === 'fr' ? 'Salle inconnue.' : 'Unknown room.' }]}
        />,
      ),
  },
  { id: 'unopened/no-answer', draw: unopened('no-answer', true) },
  { id: 'unopened/gone', draw: unopened('unknown-secret', false) },
  { id: 'unopened/copy', draw: unopened('unknown-secret', true) },
  { id: 'rooms/none', draw: () => framed(<Rooms title={null} start={null} rooms={[]} onAll={nothing} onStop={nothing} />) },
  {
    id: 'papers/dialog',
    draw: () =>
      framed(<PapersDialog onPrint={() => Promise.resolve()} onDownload={() => Promise.resolve('')} onClose={nothing} />),
  },
];
