import { describe, expect, it } from 'vitest';
import { layers, tension } from '../../src/audio/tension.ts';
import { throttle } from '../../src/audio/throttle.ts';
import type { Tension } from '../../src/audio/types.ts';
import type { View } from '../../src/engine/types.ts';
import { busy, fixture, stationOf } from '../stage/fixtures/index.ts';
import { message } from './message.ts';

const foothold = (view: View, id: string, confidence: 'known' | 'supposed' = 'known') =>
  stationOf(view, id).marks.push({ finding: id, mark: 'foothold', confidence, to: null, title: { fr: '', en: '' } });

describe('tension', () => {
  it('is none when nothing presses', () => expect(tension(fixture())).toBe(0));

  it('rises with a dilemma, and again as its deadline comes near', () => {
    const at = (minute: number) =>
      tension(
        fixture((view) => {
          view.at = minute;
          view.inbox.push(message('d', { state: 'open', dilemma: true, until: 100 }));
        }),
      );
    expect([at(0), at(50), at(85)]).toEqual([1, 1, 2]);
  });

  it('counts where the adversary is known to be, once a station', () => {
    const view = fixture((it) => foothold(it, 'webmail'));
    expect(tension(view)).toBe(1);
    foothold(view, 'webmail');
    expect(tension(view)).toBe(1);
    foothold(view, 'portal');
    foothold(view, 'mail', 'supposed');
    foothold(view, 'directory', 'supposed');
    expect(tension(view)).toBe(2);
    view.inbox.push(message('d', { state: 'open', dilemma: true, until: 10 }));
    expect(tension(view)).toBe(3);
  });

  it('falls when the questions are answered and when the exercise is over', () => {
    expect(tension(fixture((view) => view.inbox.push(message('d', { state: 'answered', dilemma: true, until: 5 }))))).toBe(0);
    const over = busy();
    expect(tension(over)).toBeGreaterThan(1);
    over.phase = 'over';
    expect(tension(over)).toBe(0);
  });

  it('makes every layer of the room at least as loud at each level', () => {
    for (const level of [1, 2, 3] as Tension[])
      for (const [layer, volume] of Object.entries(layers[level]))
        expect(volume).toBeGreaterThanOrEqual(layers[(level - 1) as Tension][layer]!);
  });
});

it('lets a kind through once in its gap, and others meanwhile', () => {
  const admit = throttle(1000);
  expect([admit('a', 0), admit('a', 999), admit('b', 999), admit('a', 1000)]).toEqual([true, false, true, true]);
});
