import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import type { Fact } from '../../src/engine/types.ts';
import type { ScoreLine } from '../../src/scenario/scenario.ts';
import { done, isDone, over, rubric } from './fixture.ts';

const AXES = ['containment', 'mfa', 'escalation', 'conduct'] as const;
const ORDERS = ['a', 'b', 'c'];
const END = 4320;

const order = fc.constantFrom(...ORDERS);
const axis = fc.constantFrom(...AXES);
const corners = (points: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.tuple(fc.nat(END), points), { minLength: 1, maxLength: 5, selector: ([x]) => x }).map((found) => {
    return found.sort(([one], [other]) => one - other);
  });
const anyLine = (points: fc.Arbitrary<number>): fc.Arbitrary<ScoreLine> =>
  fc
    .tuple(axis, order, order, points, corners(points), fc.constantFrom('when', 'did', 'never', 'before'))
    .map(([axis, one, other, points, curve, type]) => {
      const common = { id: 'line', axis, source: 'game-rule' };
      if (type === 'when') return { ...common, type, happening: isDone(one), curve };
      if (type === 'before') return { ...common, type, first: isDone(one), then: isDone(other), points };
      return { ...common, type, happening: isDone(one), points } as ScoreLine;
    });
const history: fc.Arbitrary<Fact[]> = fc
  .array(fc.tuple(fc.nat(END), order), { maxLength: 12 })
  .map((found) => [...found.sort(([one], [other]) => one - other).map(([at, what]) => done(at, what)), over(END)]);

test('no axis falls under 0 nor rises over its maximum; no line over its own', () => {
  fc.assert(
    fc.property(fc.array(anyLine(fc.integer({ min: -40, max: 40 })), { maxLength: 12 }), history, (lines, facts) => {
      const sheet = scoreSheet(rubric({ lines }), facts);
      for (const name of AXES) {
        expect(sheet.axes[name].points).toBeGreaterThanOrEqual(0);
        expect(sheet.axes[name].points).toBeLessThanOrEqual(sheet.axes[name].max);
      }
      expect(sheet.total).toBe(AXES.reduce((sum, name) => sum + sheet.axes[name].points, 0));
      for (const line of sheet.lines) {
        expect(Number.isInteger(line.points)).toBe(true);
        expect(line.points).toBeLessThanOrEqual(line.max);
      }
    }),
  );
});

test('one more good thing never scores less, and doing it earlier never either', () => {
  const falling = corners(fc.integer({ min: 0, max: 20 })).map((curve) => {
    const points = curve.map(([, y]) => y).sort((one, other) => other - one);
    return curve.map(([x], index): [number, number] => [x, points[index] as number]);
  });
  const good = fc.tuple(axis, order, falling, fc.nat(20), fc.boolean()).map(([axis, one, curve, points, timed]): ScoreLine => {
    const common = { id: 'line', axis, source: 'game-rule', happening: isDone(one) };
    return timed ? { ...common, type: 'when', curve } : { ...common, type: 'did', points };
  });
  fc.assert(
    fc.property(fc.array(good, { maxLength: 8 }), history, order, fc.nat(END), (lines, facts, what, at) => {
      const scenario = rubric({ lines });
      const more = [...facts, done(at, what)].sort((one, other) => one.at - other.at);
      expect(scoreSheet(scenario, more).total).toBeGreaterThanOrEqual(scoreSheet(scenario, facts).total);
    }),
  );
});
