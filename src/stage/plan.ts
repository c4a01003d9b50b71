import type { DirectoryEntry, View } from '../engine/types.ts';
import { condition, emptied, gateShape, known, traces, type Condition, type GateShape, type Traces } from './knowledge.ts';
import { leadsTo } from './network.ts';

/** What moves on the board, because something happened. Durations and delays are in real milliseconds. */
export type Animation = { delay: number; lasts: number } & (
  | { kind: 'reveal'; station: string }
  | { kind: 'gate'; station: string; index: number; from: GateShape; to: GateShape }
  | { kind: 'enrol'; population: string; from: GateShape; to: GateShape }
  | { kind: 'condition'; station: string; from: Condition; to: Condition }
  | { kind: 'foothold'; station: string; supposed: boolean }
  | { kind: 'train'; from: string; to: string; supposed: boolean; leak: boolean }
  | { kind: 'cleared'; station: string }
  | { kind: 'line'; line: string; cut: boolean }
  | { kind: 'passengers'; station: string }
  | { kind: 'traces'; station: string; to: Traces }
  | { kind: 'started'; station: string }
  | { kind: 'finished'; station: string; how: 'done' | 'failed' | 'stopped' }
  | { kind: 'signal'; body: string; towards: 'body' | 'cell'; engages: boolean }
);

type Moved = Animation extends infer A ? (A extends Animation ? Omit<A, 'delay' | 'lasts'> : never) : never;

const lasts: Record<Animation['kind'], number> = {
  reveal: 700,
  gate: 520,
  enrol: 520,
  condition: 480,
  foothold: 650,
  train: 1300,
  cleared: 560,
  line: 700,
  passengers: 1000,
  traces: 560,
  started: 450,
  finished: 600,
  signal: 800,
};

/** More than this at once says nothing any more: what comes after is drawn in place. */
export const MOST = 14;

/** What changed between two views of the same exercise, as movements. Nothing before the first view. */
export function plan(before: View | null, after: View): Animation[] {
  if (!before || before.scenario !== after.scenario || before.at > after.at) return [];
  const moves: Moved[] = [
    ...stations(before, after),
    ...populations(before, after),
    ...lines(before, after),
    ...work(before, after),
    ...bodies(before, after),
  ];
  return moves.slice(0, MOST).map((move, i) => ({ ...move, delay: i * 70, lasts: lasts[move.kind] }) as Animation);
}

function stations(before: View, after: View): Moved[] {
  const moves: Moved[] = [];
  for (const now of after.board.stations) {
    const was = before.board.stations.find((it) => it.id === now.id);
    if (!was) continue;
    const station = now.id;
    if (known(now, after) && !known(was, before)) moves.push({ kind: 'reveal', station });
    now.gates.forEach((gate, index) => {
      const old = was.gates.find((it) => it.chart === gate.chart);
      const [from, to] = [gateShape(old?.tag ?? null), gateShape(gate.tag)];
      if (from !== to) moves.push({ kind: 'gate', station, index, from, to });
    });
    const [from, to] = [condition(was), condition(now)];
    if (from !== to) moves.push({ kind: 'condition', station, from, to });
    const left = traces(now);
    if (left && left !== traces(was)) moves.push({ kind: 'traces', station, to: left });
    if (emptied(now) !== null && emptied(now) !== emptied(was)) moves.push({ kind: 'passengers', station });
    for (const mark of now.marks) {
      const old = was.marks.find((it) => it.finding === mark.finding);
      if (old && old.confidence === mark.confidence) continue;
      const supposed = mark.confidence === 'supposed';
      const to = leadsTo(after.board, mark);
      if (mark.mark === 'clear') moves.push({ kind: 'cleared', station });
      else if (mark.mark === 'foothold' || to === null) moves.push({ kind: 'foothold', station, supposed });
      else moves.push({ kind: 'train', from: station, to, supposed, leak: mark.mark === 'leak' });
    }
    const gone = was.marks.some((old) => old.mark === 'foothold' && !now.marks.some((it) => it.finding === old.finding));
    if (gone) moves.push({ kind: 'cleared', station });
  }
  return moves;
}

function populations(before: View, after: View): Moved[] {
  return after.mfa.populations.flatMap((now): Moved[] => {
    const was = before.mfa.populations.find((it) => it.id === now.id);
    const [from, to] = [gateShape(was?.enrolment.tag ?? null), gateShape(now.enrolment.tag)];
    return was && from !== to ? [{ kind: 'enrol', population: now.id, from, to }] : [];
  });
}

function lines(before: View, after: View): Moved[] {
  return after.board.lines.flatMap((now): Moved[] => {
    const was = before.board.lines.find((it) => it.id === now.id);
    return was && was.cut !== now.cut ? [{ kind: 'line', line: now.id, cut: now.cut }] : [];
  });
}

function work(before: View, after: View): Moved[] {
  return after.work.flatMap((now): Moved[] => {
    const was = before.work.find((it) => it.n === now.n);
    const station = now.station;
    if (station === null || was?.state === now.state) return [];
    if (now.state === 'queued' || now.state === 'running') return [{ kind: 'started', station }];
    if (now.state === 'done' || now.state === 'failed') return [{ kind: 'finished', station, how: now.state }];
    return was?.state === 'running' ? [{ kind: 'finished', station, how: 'stopped' }] : [];
  });
}

const rank: Record<DirectoryEntry['state'], number> = { unaware: 0, approached: 1, told: 2, answered: 3, engaged: 4 };

function bodies(before: View, after: View): Moved[] {
  return after.board.ring.flatMap((now): Moved[] => {
    const was = before.board.ring.find((it) => it.id === now.id);
    if (!was || rank[now.state] <= rank[was.state]) return [];
    const back = now.state === 'answered' || now.state === 'engaged';
    return [{ kind: 'signal', body: now.id, towards: back ? 'cell' : 'body', engages: now.state === 'engaged' }];
  });
}
