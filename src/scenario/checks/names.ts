import type { Draft } from '../draft.ts';
import type { ListName } from '../files.ts';
import { keysAt, listAt, valueAt } from '../values.ts';
import type { NameKind, PartKind } from './look.ts';
import { roomsOf } from './walk-charts.ts';

type Listed = Exclude<NameKind, 'event' | 'note' | 'state' | 'shown state'>;

/** Everything that has a name, items of a wrong form included, so that one fault does not make others. */
export interface Names {
  of(kind: Listed): Set<string>;
  /** Whether all names of a kind could be read: if not, none is called unknown. */
  complete(kind: Listed): boolean;
  /** Names of the parts of an order, inject or body; undefined if there is no such thing. */
  parts(kind: PartKind, of: string): string[] | undefined;
  /** States of a chart over its variants; null if one of its files is faulty, undefined if there is no such chart. */
  states(chart: string): Set<string> | null | undefined;
  /** States that events and guards can name, as `chart.state`. */
  statePaths(): string[];
}

const LIST_OF: Record<Exclude<Listed, 'delay' | 'chart' | 'sender' | 'objective'>, ListName> = {
  variant: 'variants',
  seat: 'seats',
  team: 'teams',
  channel: 'channels',
  content: 'contents',
  quantity: 'quantities',
  order: 'orders',
  body: 'bodies',
  inject: 'injects',
  finding: 'findings',
  source: 'sources',
  station: 'stations',
};

/** The list, the key and the file of what has parts. */
const PARTS: Record<PartKind, ['actions.yaml' | 'injects.yaml' | 'bodies.yaml', string]> = {
  target: ['actions.yaml', 'targets'],
  option: ['injects.yaml', 'options'],
  channel: ['bodies.yaml', 'channels'],
};

export function namesOf(draft: Draft): Names {
  const sets = new Map<Listed, Set<string>>();
  const states = statesOf(draft);
  const parts: Partial<Record<PartKind, Map<string, string[]>>> = {};
  const listed = (list: ListName) => draft.ids(list).map(({ id }) => id);
  const collect = (kind: Listed): string[] => {
    if (kind === 'delay') return keysAt(draft.raw('scenario.yaml'), ['delays']);
    if (kind === 'chart') return draft.charts.map(({ id }) => id);
    if (kind === 'sender') return [...listed('seats'), ...sendingBodies(draft)];
    if (kind === 'objective') return [...keysAt(draft.raw('objectives.yaml'), ['axes']), ...listed('scoreLines')];
    return listed(LIST_OF[kind]);
  };
  return {
    of: (kind) => remember(sets, kind, () => new Set(collect(kind))),
    complete: (kind) => {
      if (kind === 'sender') return draft.has('seats') && draft.has('bodies');
      if (kind === 'objective') return draft.has('scoreLines');
      if (kind === 'chart') return draft.hasCharts;
      return kind === 'delay' ? draft.raw('scenario.yaml') !== undefined : draft.has(LIST_OF[kind]);
    },
    parts: (kind, of) => (parts[kind] ??= partsOf(draft, kind)).get(of),
    states: (chart) => states.get(chart),
    statePaths: () => [...states].flatMap(([chart, found]) => [...(found ?? [])].map((state) => `${chart}.${state}`)),
  };
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function sendingBodies(draft: Draft): string[] {
  return listAt(draft.raw('bodies.yaml'), []).flatMap((body) => {
    const id = valueAt(body, ['id']);
    return typeof id === 'string' && valueAt(body, ['sends']) !== undefined ? [id] : [];
  });
}

function partsOf(draft: Draft, kind: PartKind): Map<string, string[]> {
  const [file, key] = PARTS[kind];
  const parts = new Map<string, string[]>();
  for (const item of listAt(draft.raw(file), [])) {
    const id = valueAt(item, ['id']);
    if (typeof id !== 'string') continue;
    const ids = listAt(item, [key]).map((part) => String(valueAt(part, ['id'])));
    parts.set(id, kind === 'channel' ? keysAt(item, [key]) : ids);
  }
  return parts;
}

function statesOf(draft: Draft): Map<string, Set<string> | null> {
  const states = new Map<string, Set<string> | null>();
  for (const { id, chart } of draft.charts) {
    const known = states.get(id);
    if (!chart || known === null) states.set(id, null);
    else states.set(id, new Set([...(known ?? []), ...roomsOf(chart).flatMap(({ name }) => name || [])]));
  }
  return states;
}
