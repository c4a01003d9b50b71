import type { Draft } from '../draft.ts';
import type { Place, Report } from '../problem.ts';
import type { Chart } from '../scenario.ts';
import { roomsOf, stepsOf, type Room } from './walk-charts.ts';

/** Charts that XState can run: targets exist, every state can be reached, nothing after the end, no endless loop. */
export function checkCharts({ charts, report }: Draft): void {
  for (const { chart, place } of charts) if (chart) checkChart(chart, place, report);
}

function checkChart(chart: Chart, place: Place, report: Report): void {
  const rooms = roomsOf(chart);
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const at = (path: (string | number)[], key = false): Place => ({ ...place, path: [...place.path, ...path], key });
  for (const room of rooms) {
    checkInitial(room, chart, (path, code, name) => report.add(at(path), code, { name }));
    checkFinal(room, (key) => report.add(at([...room.path, key], true), 'chart-final', { key }));
    for (const name of Object.keys({ ...room.state.states })) reserved(name, at([...room.path, 'states', name], true), report);
    for (const { transition, path, shadowed } of stepsOf(room)) {
      if (shadowed) report.add(at(path), 'chart-shadowed');
      if (transition.target === undefined || targetOf(room.name, transition.target, byName) !== undefined) continue;
      const bare = room.name === '' && byName.has(transition.target);
      report.add(at([...path, 'target']), bare ? 'chart-target-root' : 'chart-target', { name: transition.target });
    }
  }
  for (const name of Object.keys(chart.states)) reserved(name, at(['states', name], true), report);
  checkReach(rooms, byName, (room) => report.add(at(room.path, true), 'chart-unreachable', { name: room.name }));
  checkEndless(rooms, byName, (room) => report.add(at([...room.path, 'always'], true), 'chart-endless', { name: room.name }));
}

function reserved(name: string, place: Place, report: Report): void {
  if (name in {}) report.add(place, 'reserved-id', { name });
}

type AddInitial = (
  path: string[],
  code: 'chart-initial' | 'chart-initial-missing' | 'chart-initial-useless',
  name: string,
) => void;

function checkInitial({ name, state, path }: Room, chart: Chart, add: AddInitial): void {
  const states = name === '' ? chart.states : state.states;
  const initial = state.initial;
  if (states && initial === undefined) add(path, 'chart-initial-missing', '');
  else if (!states && initial !== undefined) add([...path, 'initial'], 'chart-initial-useless', initial);
  else if (initial !== undefined && !Object.hasOwn(states ?? {}, initial)) add([...path, 'initial'], 'chart-initial', initial);
}

function checkFinal({ name, state }: Room, add: (key: string) => void): void {
  if (state.type !== 'final' || name === '') return;
  for (const key of ['on', 'after', 'always', 'states'] as const) if (state[key]) add(key);
}

/** The state that a target means, as XState resolves it: `.x` below the state itself, `x` beside it. */
function targetOf(from: string, target: string, rooms: Map<string, Room>): Room | undefined {
  const below = target.startsWith('.');
  if (from === '' && !below) return undefined;
  const parent = below ? from : from.split('.').slice(0, -1).join('.');
  const name = below ? target.slice(1) : target;
  return rooms.get(parent === '' ? name : `${parent}.${name}`);
}

/** Walks from the initial state along every transition of every state reached. */
function checkReach(rooms: Room[], byName: Map<string, Room>, unreached: (room: Room) => void): void {
  const reached = new Set<Room>();
  const waiting: Room[] = rooms.slice(0, 1);
  for (let room = waiting.pop(); room; room = waiting.pop()) {
    if (reached.has(room)) continue;
    reached.add(room);
    const parent = byName.get(room.name.split('.').slice(0, -1).join('.'));
    const inner = room.state.initial && byName.get(room.name === '' ? room.state.initial : `${room.name}.${room.state.initial}`);
    waiting.push(...[parent, inner].filter((one) => one !== undefined && one !== ''));
    for (const { transition, shadowed } of stepsOf(room)) {
      const next = transition.target !== undefined && !shadowed && targetOf(room.name, transition.target, byName);
      if (next) waiting.push(next);
    }
  }
  for (const room of rooms) if (!reached.has(room)) unreached(room);
}

/** `always` without a guard that leads in a circle would never settle. */
function checkEndless(rooms: Room[], byName: Map<string, Room>, endless: (room: Room) => void): void {
  const next = (room: Room): Room | undefined => {
    const step = stepsOf(room).find(({ cause, transition }) => cause === 'always' && !transition.guard);
    const target = step?.transition.target;
    return target === undefined ? undefined : targetOf(room.name, target, byName);
  };
  for (const room of rooms) {
    const seen = new Set<Room>();
    let here = next(room);
    while (here && here !== room && !seen.has(here)) {
      seen.add(here);
      here = next(here);
    }
    if (here === room) endless(room);
  }
}
