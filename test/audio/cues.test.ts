import { describe, expect, it } from 'vitest';
import { choose, cues, MOST } from '../../src/audio/cues.ts';
import { changes, type Happening } from '../../src/audio/happening.ts';
import type { Fact, Happened, View } from '../../src/engine/types.ts';
import { fixture, reported, stationOf } from '../stage/fixtures/index.ts';
import { message } from './message.ts';

const fact = (happened: Happened): Fact => ({ at: 1, cause: {}, ...happened });
const delivered = (inject: string) => fact({ type: 'delivered', inject, until: null });
const ids = (happenings: Happening[], view: View) => choose(happenings, view).map((it) => it.id);

describe('what is heard of a fact', () => {
  const view = fixture((it) => {
    it.inbox.push(message('plain'), message('call', { channel: 'phone', dilemma: true }));
    it.inbox.push(message('press', { channel: 'press' }), message('tv', { channel: 'tv' }));
    it.inbox.push(message('radio', { channel: 'radio' }), message('choice', { dilemma: true, state: 'open' }));
  });

  it.each([
    ['plain', 'message'],
    ['call', 'phone'],
    ['press', 'press'],
    ['tv', 'on-air'],
    ['radio', 'on-air'],
    ['choice', 'question'],
  ])('a delivered %s sounds as %s', (inject, id) => expect(ids([delivered(inject)], view)).toEqual([id]));

  it('is nothing for a message that the seat does not receive', () => {
    expect(ids([delivered('elsewhere'), fact({ type: 'silent', inject: 'elsewhere' })], view)).toEqual([]);
  });

  it('tells a body that answers from one that engages', () => {
    expect(ids([fact({ type: 'heard', body: 'b', answer: 'a', engages: false, seats: ['cell'] })], view)).toEqual(['answer']);
    expect(ids([fact({ type: 'heard', body: 'b', answer: 'a', engages: true, seats: ['cell'] })], view)).toEqual(['engaged']);
  });

  it('is one sound for many alike, and the most pressing few of many', () => {
    const order = { n: 1, order: 'o', target: null };
    const many = [
      ...[1, 2, 3].map(() => fact({ type: 'done', ...order })),
      fact({ type: 'found', finding: 'f', value: null }),
      fact({ type: 'failed', ...order, why: '' }),
      delivered('call'),
      delivered('call'),
    ];
    expect(ids(many.slice(0, 3), view)).toEqual(['done']);
    expect(ids(many, view)).toEqual(['phone', 'failed', 'finding']);
    expect(ids(many, view)).toHaveLength(MOST);
  });

  it('leaves inner facts silent', () => {
    expect(ids([fact({ type: 'event', event: 'e' }), fact({ type: 'noted', note: 'n' })], view)).toEqual([]);
  });
});

describe('what is heard between two views', () => {
  const open = fixture((it) => it.inbox.push(message('choice', { state: 'open', until: 60, dilemma: true })));

  it('is nothing at first or when nothing changed', () => {
    expect(changes(null, open)).toEqual([]);
    expect(changes(open, structuredClone(open))).toEqual([]);
  });

  it('is a gate that closes, a line that is cut, a deadline that comes near, once', () => {
    const later = structuredClone(open);
    later.at = 45;
    later.board.lines[0]!.cut = true;
    stationOf(later, 'portal').gates = [reported('portal-mfa', 'closed')];
    expect(changes(open, later).map((it) => it.type)).toEqual(['gate-closed', 'line-cut', 'deadline-near']);
    expect(ids(changes(open, later), later)).toEqual(['deadline', 'cut', 'gate']);
    expect(changes(later, { ...later, at: 46 })).toEqual([]);
  });
});

describe('a train is heard', () => {
  const leak = (confidence: 'known' | 'supposed') =>
    ({ finding: 'f', mark: 'leak', confidence, to: null, title: { fr: '', en: '' } }) as const;

  it('when data is known to leave, once, and not when it is only supposed', () => {
    const quiet = fixture();
    const supposed = fixture((it) => stationOf(it, 'mail').marks.push(leak('supposed')));
    const sure = fixture((it) => stationOf(it, 'mail').marks.push(leak('known')));
    expect(changes(quiet, supposed)).toEqual([]);
    expect(ids(changes(supposed, sure), sure)).toEqual(['leak']);
    expect(changes(sure, structuredClone(sure))).toEqual([]);
  });

  it('when open sessions are cut, not when another door closes', () => {
    const open = fixture((it) => {
      stationOf(it, 'mail').states = [reported('sessions', 'open'), reported('other', 'open')];
    });
    const after = (chart: number) => {
      const view = structuredClone(open);
      const { states } = stationOf(view, 'mail');
      states[chart] = reported(states[chart]!.chart, 'closed');
      return view;
    };
    expect(ids(changes(open, after(0)), after(0))).toEqual(['sessions']);
    expect(changes(open, after(1))).toEqual([]);
  });
});

it('has each cue once', () => {
  expect(new Set(cues.map((it) => it.id)).size).toBe(cues.length);
});
