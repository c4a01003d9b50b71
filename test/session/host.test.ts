import { describe, expect, it } from 'vitest';
import { hashWorld } from '../../src/engine/index.ts';
import { createHost, createLocalLink, readRecord, resumeHost, type Update } from '../../src/session/index.ts';
import { tiny } from '../exercise.ts';

const host = (seats?: string[]) => createHost(tiny(), { seed: 7, variant: 'quick', ...(seats ? { seats } : {}) });

describe('a host', () => {
  it('stamps the number, the minute and the seat', () => {
    const one = host();
    one.close(12);
    expect(one.submit('cell', { type: 'order', order: 'look' })).toEqual({
      entry: { n: 1, at: 12, by: 'cell', command: { type: 'order', order: 'look' } },
    });
  });

  it('refuses without changing anything, and knows its seats', () => {
    const one = host(['tech']);
    const before = hashWorld(one.world());
    expect(one.submit('tech', { type: 'order', order: 'shut' })).toEqual({ refused: 'order-needs' });
    expect(one.submit('cell', { type: 'order', order: 'look' })).toEqual({ refused: 'not-this-seat' });
    expect(hashWorld(one.world())).toBe(before);
    expect(one.record().entries).toEqual([]);
  });

  it('refuses what its own record could not be read back with', () => {
    const one = host(['cell', 'facilitator']);
    const both = (words: string) => ({ fr: words, en: words });
    const message = { type: 'improvise', channel: 'phone', from: both('A'), title: both('B') } as const;
    expect(one.submit('facilitator', { ...message, text: both('x'.repeat(2001)) })).toEqual({ refused: 'malformed' });
    one.submit('facilitator', { ...message, text: both(' x ') });
    expect(resumeHost(tiny(), JSON.parse(JSON.stringify(one.record()))).ok).toBe(true);
    expect(readRecord(JSON.stringify(one.record())).ok).toBe(true);
  });

  it('gives a seat everything it missed, then what is new', () => {
    const one = host();
    one.close(100);
    const updates: Update[] = [];
    const stop = one.subscribe('cell', (update) => updates.push(update));
    expect(updates[0]?.facts.filter(({ type }) => type === 'delivered')).toHaveLength(2);
    one.submit('cell', { type: 'order', order: 'look' });
    expect(updates[1]?.facts.map(({ type }) => type)).toEqual(['ordered', 'started']);
    stop();
    one.close(200);
    expect(updates).toHaveLength(2);
  });

  it('goes to the next news of a seat, or to the end', () => {
    const one = host();
    one.closeToNews('cell');
    expect(one.facts().at(-1)).toMatchObject({ type: 'delivered', inject: 'ask' });
    for (let i = 0; i < 50; i++) one.closeToNews('cell');
    expect(one.at()).toBe(1440);
  });

  it('resumes where a record was left, with the same hash as a run without a break', () => {
    const whole = host();
    const first = host();
    for (const one of [whole, first]) {
      one.close(10);
      one.submit('cell', { type: 'order', order: 'look' });
      one.close(50);
    }
    const resumed = resumeHost(tiny(), JSON.parse(JSON.stringify(first.record())));
    if (!resumed.ok) throw new Error(resumed.problems[0]?.problem);
    for (const one of [whole, resumed.value]) {
      one.submit('cell', { type: 'order', order: 'shut' });
      one.close(1440);
    }
    expect(resumed.value.record().hash).toBe(whole.record().hash);
    expect(resumed.value.facts()).toEqual(whole.facts());
  });

  it('answers a link in the page', async () => {
    const link = createLocalLink(host(), 'cell', () => '2026-01-01T00:00:00Z');
    expect(await link.submit({ type: 'order', order: 'look' })).toMatchObject({ entry: { n: 1 } });
    expect(await link.submit({ type: 'order', order: 'nothing' })).toEqual({ refused: 'unknown' });
  });
});
