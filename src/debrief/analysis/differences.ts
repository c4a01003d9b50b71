import { CELL, type Entry } from '../../engine/index.ts';
import { alternatives } from './alternatives.ts';
import type { Change } from './change.ts';
import { inOrder } from './graft.ts';
import type { Line, Planned } from './line.ts';
import { lineIn, type Search } from './search.ts';

/** A command is early or late when it came so many minutes from where the best known line has it. */
const APART = 15;

/** Single changes that would bring what the cell did nearer to a better line: what it did besides, left out, or did at another time. */
export function differences(search: Search, better: readonly Entry[]): Change[] {
  const own = lineIn(search.past.entries);
  const other = lineIn(better);
  const { twins, extra, missing } = matched(own, other);
  const changes: Change[] = [];
  for (const one of extra) changes.push(...insteadOf(search, own, one));
  for (const one of missing) {
    const same = own.find(({ command }) => isAnswerTo(command, one.command));
    if (!same) changes.push(added(search, own, one));
  }
  for (const [one, twin] of twins) {
    if (one.at - twin.at >= APART) changes.push(movedTo(search, own, one, twin.at, 'wait'));
    if (twin.at - one.at >= APART) changes.push(movedTo(search, own, one, twin.at, 'decision'));
  }
  return changes;
}

/** Nothing in place of a command, or each other thing that could have been done. */
export function insteadOf(search: Search, own: Line, one: Planned): Change[] {
  const others = alternatives(search.scenario, one.command).map((command): Planned => ({ ...one, command }));
  return [null, ...others].map((other) => {
    const line = own.flatMap((each) => (each === one ? (other ?? []) : each));
    const instead = other ? [{ at: other.at, command: other.command }] : [];
    return { kind: 'decision', n: one.n ?? 0, at: one.at, until: one.at, point: before(search, one), instead, line };
  });
}

function movedTo(search: Search, own: Line, one: Planned, at: number, kind: Change['kind']): Change {
  const moved = { ...one, at };
  const line = inOrder([moved, ...own.filter((each) => each !== one)]);
  const instead = [{ at, command: one.command }];
  if (kind === 'decision') {
    return { kind, n: one.n ?? 0, at: one.at, until: one.at, point: before(search, one), instead, line };
  }
  const point = pointAt(search, at);
  return { kind, n: search.past.points[point]?.n ?? 0, at, until: one.at, point, instead, line };
}

/** A command that was never given, at a minute. */
export function added(search: Search, own: Line, { at, command }: Pick<Planned, 'at' | 'command'>): Change {
  const point = pointAt(search, at);
  const line = inOrder([{ at, by: CELL, command, n: null }, ...own]);
  const n = search.past.points[point]?.n ?? 0;
  const until = search.scenario.duration;
  return { kind: 'wait', n, at, until, point, instead: [{ at, command }], line };
}

interface Matched {
  twins: [Planned, Planned][];
  extra: Planned[];
  missing: Planned[];
}

/** Pairs what both lines do, first with first. */
function matched(own: Line, other: Line): Matched {
  const left = new Map<string, Planned[]>();
  for (const one of other) {
    const name = JSON.stringify(one.command);
    left.set(name, [...(left.get(name) ?? []), one]);
  }
  const result: Matched = { twins: [], extra: [], missing: [] };
  for (const one of own) {
    const twin = left.get(JSON.stringify(one.command))?.shift();
    if (twin) result.twins.push([one, twin]);
    else result.extra.push(one);
  }
  result.missing = [...left.values()].flat().sort((a, b) => a.at - b.at);
  return result;
}

function isAnswerTo(command: Entry['command'], other: Entry['command']): boolean {
  return command.type === 'answer' && other.type === 'answer' && command.inject === other.inject;
}

/** The point just before an entry. */
function before({ past }: Search, { n, at }: Planned): number {
  return past.points.findLastIndex((point) => point.at === at && point.n === (n ?? 0) - 1);
}

/** The last point at or before a minute, before the entries of that minute. */
function pointAt({ past }: Search, at: number): number {
  const minute = past.points[past.points.findLastIndex((point) => point.at <= at)]?.at ?? 0;
  return past.points.findIndex((point) => point.at === minute);
}
