import type { Draft } from '../draft.ts';
import type { FileName, ListName } from '../files.ts';
import type { Path } from '../problem.ts';
import type { Mention } from './look.ts';
import { roomsOf } from './walk-charts.ts';

/** The keys that must stand at a path of both text files, and no others; with `among`, only these keys are judged. */
export interface Wanted {
  path: Path;
  keys: Set<string>;
  among?: string[];
}

/** Sections of the texts that have one entry for each item of a list. */
const SECTIONS: [string, ListName][] = [
  ['variants', 'variants'],
  ['seats', 'seats'],
  ['teams', 'teams'],
  ['channels', 'channels'],
  ['contents', 'contents'],
  ['populations', 'populations'],
  ['doors', 'doors'],
  ['indicators', 'indicators'],
  ['slowdowns', 'slowdowns'],
  ['questions', 'questions'],
  ['endings', 'endings'],
  ['stations', 'stations'],
  ['lines', 'lines'],
  ['orders', 'orders'],
  ['findings', 'findings'],
  ['bodies', 'bodies'],
  ['injects', 'injects'],
  ['score', 'scoreLines'],
];

/** Files whose effects may write notes. */
const NOTING: FileName[] = ['scenario.yaml', 'actions.yaml', 'bodies.yaml', 'injects.yaml', 'objectives.yaml'];

/** Which texts the mechanics require. */
export function wantedTexts(draft: Draft, mentions: readonly Mention[]): Wanted[] {
  const wanted: Wanted[] = SECTIONS.filter(([, list]) => draft.has(list)).map(([section, list]) => ({
    path: [section],
    keys: new Set(draft.ids(list).map(({ id }) => id)),
  }));
  for (const { value } of draft.lists.orders) {
    const targets = ids(value.targets);
    const fails = ids(value.fails);
    wanted.push(
      parts(['orders', value.id], { needs: value.needs !== undefined, targets: targets.size > 0, fails: fails.size > 0 }),
      { path: ['orders', value.id, 'targets'], keys: targets },
      { path: ['orders', value.id, 'fails'], keys: fails },
    );
  }
  for (const { value } of draft.lists.injects) {
    const options = ids(value.options);
    wanted.push(parts(['injects', value.id], { options: options.size > 0, silence: value.silence !== undefined }), {
      path: ['injects', value.id, 'options'],
      keys: options,
    });
  }
  for (const { value } of draft.lists.bodies) {
    const answers = ids(value.answers);
    wanted.push(parts(['bodies', value.id], { answers: answers.size > 0 }));
    wanted.push({ path: ['bodies', value.id, 'answers'], keys: answers });
  }
  return [...wanted, ...chartTexts(draft), ...noteTexts(draft, mentions)];
}

function ids(items: readonly { id: string }[] | undefined): Set<string> {
  return new Set(items?.map(({ id }) => id));
}

function parts(path: Path, has: Record<string, boolean>): Wanted {
  return { path, keys: new Set(Object.keys(has).filter((key) => has[key])), among: Object.keys(has) };
}

/** A chart has a name, and every state that it can rest in has a text, hidden ones too: the debrief tells them. */
function chartTexts({ charts }: Draft): Wanted[] {
  const wanted: Wanted[] = [{ path: ['charts'], keys: ids(charts) }];
  for (const id of ids(charts)) {
    const variants = charts.filter((one) => one.id === id);
    if (!variants.every(({ chart }) => chart)) continue;
    const rooms = variants.flatMap(({ chart }) => (chart ? roomsOf(chart) : []));
    const resting = rooms.filter(({ name, state }) => name !== '' && !state.states).map(({ name }) => name);
    wanted.push({ path: ['charts', id, 'states'], keys: new Set(resting) });
  }
  return wanted;
}

function noteTexts({ charts, parsed }: Draft, mentions: readonly Mention[]): Wanted[] {
  const keys = new Set(mentions.flatMap(({ kind, name }) => (kind === 'note' ? name : [])));
  const whole = charts.every(({ chart }) => chart) && NOTING.every((file) => parsed[file]);
  return [{ path: ['notes'], keys, ...(whole ? {} : { among: [...keys] }) }];
}
