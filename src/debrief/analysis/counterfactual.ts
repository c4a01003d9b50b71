import { CELL, type Entry } from '../../engine/index.ts';
import { scoreSheet } from '../sheet.ts';
import { alternatives } from './alternatives.ts';
import { nameOf } from './graft.ts';
import { lineHand, type Planned } from './line.ts';
import { pastOf } from './past.ts';
import { rollOut } from './rollout.ts';
import { lineIn, type Search } from './search.ts';
import type { Counterfactual } from './types.ts';

/** One change to what the cell did, from a point on: what it plays instead of the rest. */
export interface Change {
  /** Index of the point. */
  point: number;
  instead: { at: number; command: Entry['command'] }[];
  line: Planned[];
}

/** Other things that could have been done in place of an entry, the rest as it was; first, nothing. */
export function changesOf({ scenario, past }: Search, point: number, { n, at, by, command }: Entry): Change[] {
  const rest = lineIn(past.entries.slice(n));
  const others = alternatives(scenario, command).map((other): Change => {
    const planned = { at, by, command: other, n };
    return { point, instead: [{ at, command: other }], line: [planned, ...rest] };
  });
  return [{ point, instead: [], line: rest }, ...others];
}

/** Commands that could have been given at a point, each alone and then all together, the rest as it was. */
export function insertions({ past }: Search, point: number, commands: readonly Entry['command'][]): Change[] {
  const { n, at = 0 } = past.points[point] ?? { n: 0 };
  const rest = lineIn(past.entries.slice(n));
  const insert = (chosen: readonly Entry['command'][]): Change => {
    const names = new Set(chosen.map(nameOf));
    const planned = chosen.map((command, turn): Planned => ({ at: at + 2 * turn, by: CELL, command, n: null }));
    const line = [...planned, ...rest.filter(({ command }) => !names.has(nameOf(command)))];
    return {
      point,
      instead: planned.map((one) => ({ at: one.at, command: one.command })),
      line: line.sort((one, other) => one.at - other.at),
    };
  };
  const single = commands.map((command) => insert([command]));
  return commands.length > 1 ? [...single, insert(commands)] : single;
}

/** What a change comes to: its final score, and the whole exercise with it. */
export function tryChange(search: Search, change: Change): { score: number; entries: Entry[] } {
  const { scenario, past, script } = search;
  const point = past.points[change.point];
  if (!point) throw new Error(`no point ${change.point}`);
  search.spent++;
  const { run, entries } = rollOut(scenario, past.facts, point, lineHand(change.line), script);
  return { score: scoreSheet(scenario, run.facts).total, entries: [...past.entries.slice(0, point.n), ...entries] };
}

/** A changed exercise beside what happened: points by axis, and last quantities that differ. */
export function compare({ scenario, past }: Search, instead: Change['instead'], entries: Entry[]): Counterfactual {
  const there = pastOf(scenario, { seed: past.seed, variant: past.variant, entries }, false);
  const sheets = { here: scoreSheet(scenario, past.facts), there: scoreSheet(scenario, there.facts) };
  const axes = Object.fromEntries(
    Object.keys(sheets.here.axes).map((axis) => {
      const name = axis as keyof typeof sheets.here.axes;
      return [name, { here: sheets.here.axes[name].points, there: sheets.there.axes[name].points }];
    }),
  ) as Counterfactual['axes'];
  const quantities: Counterfactual['quantities'] = {};
  for (const { id } of scenario.quantities) {
    const values = { here: past.world.quantities[id]?.value ?? 0, there: there.world.quantities[id]?.value ?? 0 };
    if (values.here !== values.there) quantities[id] = values;
  }
  return { instead, entries, score: sheets.there.total, axes, quantities };
}
