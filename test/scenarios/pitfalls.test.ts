import { expect, it } from 'vitest';
import { scoreSheet, type SheetLine } from '../../src/debrief/index.ts';
import { exercise, scenarioAt } from '../exercise.ts';
import { PITFALLS, type Move } from './pitfalls/table.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');

/** Line of the sheet after these moves and nothing else, played to the end; every move must have been accepted. */
function lineAfter(moves: Move[], line: string, variant = 'opportuniste'): SheetLine {
  const played = exercise(scenario, 7, variant);
  for (const { at, command } of moves) {
    played.until(at).ask(command);
    expect(played.refused, `${at}: ${JSON.stringify(command)}`).toBeNull();
  }
  const found = scoreSheet(scenario, played.until(scenario.duration).facts).lines.find(({ id }) => id === line);
  if (!found) throw new Error(`no line ${line}`);
  return found;
}

it('knows where each of the thirty-five pitfalls is met', () => {
  expect(PITFALLS.map(({ n }) => n)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
});

it.each(PITFALLS)('$n: $name, explained by $line', ({ n, line, met, avoided, variant }) => {
  expect(scenario.objectives.lines.find(({ id }) => id === line)?.pitfalls ?? []).toContain(n);
  const fallen = lineAfter(met, line, variant);
  const held = lineAfter(avoided, line, variant);
  expect(fallen.points).toBeLessThan(held.points);
  expect(fallen.why).not.toEqual(held.why);
});

it('says on each of their lines why, on a source or as a rule of the game', () => {
  for (const line of scenario.objectives.lines.filter(({ pitfalls }) => pitfalls?.length)) {
    const source = scenario.sources.find(({ id }) => id === line.source);
    expect(line.source === 'game-rule' || ['V1', 'V2'].includes(source?.status ?? ''), line.id).toBe(true);
  }
});
