import { describe, expect, it } from 'vitest';
import { CELL, advanceTo, createViewer, startRun, view } from '../../src/engine/index.ts';
import { kept } from '../../src/engine/view/kept.ts';
import { scenarioAt } from '../exercise.ts';

describe('what is kept from one moment to the next', () => {
  it('is the same object where nothing changed, and a new one where something did', () => {
    const before = {
      at: 1,
      teams: [
        { id: 'a', busy: 0 },
        { id: 'b', busy: 1 },
      ],
      none: null,
    };
    const now = kept(before, {
      at: 2,
      teams: [
        { id: 'a', busy: 0 },
        { id: 'b', busy: 2 },
      ],
      none: null,
    });
    expect(now).toEqual({
      at: 2,
      teams: [
        { id: 'a', busy: 0 },
        { id: 'b', busy: 2 },
      ],
      none: null,
    });
    expect(now.teams[0]).toBe(before.teams[0]);
    expect(now.teams[1]).not.toBe(before.teams[1]);
    expect(kept(before, structuredClone(before))).toBe(before);
  });

  it('is nothing of a list that became shorter, of a key that is gone, or of another kind of thing', () => {
    expect(kept([1, 2], [1])).toEqual([1]);
    expect(kept({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(kept({ 0: 'x' }, ['x'])).toEqual(['x']);
    expect(kept(null, { a: null })).toEqual({ a: null });
  });
});

describe('a viewer', () => {
  it('shows each seat what a single look shows, and keeps what did not change', () => {
    const scenario = scenarioAt('scenarios/prise-de-poste');
    const run = startRun(scenario, { seed: 3 });
    const viewer = createViewer(scenario, run.world);
    const seats = [CELL, ...scenario.seats.map(({ id }) => id)];
    let last = viewer.view(CELL);
    let arrived = 0;
    for (let minute = 5; minute < scenario.duration; minute += 5) {
      advanceTo(run, minute);
      viewer.moved();
      for (const seat of seats) expect(viewer.view(seat)).toEqual(view(scenario, run.world, seat));
      const now = viewer.view(CELL);
      for (const [index, order] of now.orders.entries()) {
        if (JSON.stringify(order) === JSON.stringify(last.orders[index])) expect(order).toBe(last.orders[index]);
      }
      for (const [index, message] of last.inbox.entries()) {
        if (JSON.stringify(message) === JSON.stringify(now.inbox[index])) expect(now.inbox[index]).toBe(message);
      }
      arrived += now.inbox.length - last.inbox.length;
      last = now;
    }
    expect(arrived).toBeGreaterThan(0);
  });
});
