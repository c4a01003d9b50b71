import fc from 'fast-check';
import { expect, it } from 'vitest';
import { altered, exercise, tiny } from '../../exercise.ts';

/** The tiny scenario with one steady flow and an inject that waits for a threshold. */
function flowing(perHour: number, threshold: number) {
  return altered(tiny(), (copy) => {
    copy.charts = copy.charts.filter(({ id }) => id === 'door' || id.startsWith('mfa'));
    copy.charts.find(({ id }) => id === 'door')!.states.ajar!.entry = [{ type: 'flow', params: { quantity: 'read', perHour } }];
    const news = copy.injects.find(({ id }) => id === 'news')!;
    news.trigger = { when: { type: 'quantity', params: { name: 'read', op: '>=', value: threshold } } };
    copy.injects = [news];
  });
}

it('is integrated exactly, however time is cut', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.integer({ min: 1, max: 97 }), { maxLength: 12 }),
      (perHour, waits) => {
        const played = exercise(flowing(perHour, 1_000_000));
        for (const wait of waits) played.wait(wait);
        const minutes = waits.reduce((sum, wait) => sum + wait, 0);
        const shown = played.view().indicators.find(({ id }) => id === 'read');
        expect(shown?.value).toBeNull(); // not seen yet
        played.until(1440);
        expect(played.world.quantities.read?.value).toBe(Math.floor((perHour * 1440) / 60));
        expect(minutes).toBeLessThanOrEqual(1440);
      },
    ),
    { numRuns: 40 },
  );
});

it('wakes what waits for a threshold at the very minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 60 }), (perHour, threshold) => {
      const played = exercise(flowing(perHour, threshold)).until(1440);
      const crossing = Math.ceil((threshold * 60) / perHour);
      // In the last minute the end comes first: it was put on the agenda before all else.
      expect(played.happened('delivered').map(({ at }) => at)).toEqual(crossing < 1440 ? [crossing] : []);
    }),
    { numRuns: 60, examples: [[2, 48]] },
  );
});

it('stops at the quantity’s bounds', () => {
  const bounded = altered(flowing(600, 1_000_000), (copy) => {
    copy.quantities.find(({ id }) => id === 'read')!.max = 50;
  });
  expect(exercise(bounded).until(1440).world.quantities.read?.value).toBe(50);
});
