import type { Group } from '../../src/app/group/lead.ts';
import type { Exercise } from '../../src/app/exercise.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exerciseAt, type Playing } from './played.ts';

type State = ReturnType<Group['state']>;

/** First names that no seat of a scenario has. */
const NAMES = ['Camille', 'Sacha', 'J. M.', ''];

/** Who is in a room: two hold the first seat, one the second and the third, nobody the rest; an observer watches. */
export function peopleOf({ seats, texts }: Scenario, nobody = false): Pick<State, 'seats' | 'people'> {
  const held = (index: number): string[] => {
    if (nobody) return [];
    return index === 0 ? NAMES.slice(0, 2) : index < 3 ? NAMES.slice(index + 1, index + 2) : [];
  };
  const title = (id: string) => ({ fr: texts.fr.seats[id]?.name ?? id, en: texts.en.seats[id]?.name ?? id });
  return {
    seats: seats.map(({ id }, index) => ({ id, title: title(id), people: held(index).length })),
    people: [
      ...seats.flatMap(({ id }, index) => held(index).map((name) => ({ name, as: id }))),
      ...(nobody ? [] : [{ name: 'Dominique', as: 'observer' }]),
    ],
  };
}

/** The exercise of a group as its facilitator leads it, without the server: it stands still at that minute. */
export async function ledAt(playing: Playing, how: Partial<State> & { nobody?: boolean } = {}): Promise<Exercise> {
  const exercise = await exerciseAt({ ...playing, group: true });
  const { nobody = false, ...state } = how;
  const group: Group = {
    codes: { seats: 'KM4T7R', observers: 'W8PD2H' },
    addresses: ['http://192.0.2.17:7272', 'http://10.8.0.6:7272'],
    state: () => ({
      stopped: false,
      lost: false,
      closed: false,
      failed: null,
      unheard: false,
      ...peopleOf(exercise.scenario, nobody),
      ...state,
    }),
    stop: () => undefined,
    end: () => undefined,
  };
  return { ...exercise, group };
}
