import { describe, expect, it } from 'vitest';
import type { View } from '../../src/engine/types.ts';
import { MOST, plan } from '../../src/stage/plan.ts';
import { held } from '../../src/stage/draw/held.ts';
import { boardFixtures, bodyOf, busy, fixture, reported, stationOf } from './fixtures/index.ts';

const title = { fr: '', en: '' };
const moves = (change: (view: View) => void, before = fixture()) => {
  const after = structuredClone(before);
  after.at += 1;
  change(after);
  return plan(before, after);
};

describe('what moves from one view to the next', () => {
  it('is nothing at first, when nothing changed, or when time goes back', () => {
    expect(plan(null, busy())).toEqual([]);
    expect(plan(busy(), busy())).toEqual([]);
    expect(plan(busy(), fixture())).toEqual([]);
  });

  it('shuts a gate', () => {
    const [gate, ...others] = moves((view) => (stationOf(view, 'portal').gates[0]!.tag = 'closed'));
    expect(gate).toMatchObject({ kind: 'gate', station: 'portal', index: 0, from: 'open', to: 'closed' });
    expect(others).toEqual([]);
  });

  it('shows a foothold, and the station comes out of the fog', () => {
    const found = moves((view) =>
      stationOf(view, 'webmail').marks.push({ finding: 'f', mark: 'foothold', confidence: 'supposed', to: null, title }),
    );
    expect(found.map((it) => it.kind)).toEqual(['reveal', 'foothold']);
    expect(found[1]).toMatchObject({ supposed: true });
  });

  it('runs a train for a movement, and outside for a leak that says no more', () => {
    const found = moves((view) => {
      stationOf(view, 'mail').marks.push({ finding: 'm', mark: 'movement', confidence: 'known', to: 'directory', title });
      stationOf(view, 'cases').marks.push({ finding: 'l', mark: 'leak', confidence: 'known', to: null, title });
    }).filter((it) => it.kind === 'train');
    expect(found).toMatchObject([
      { from: 'mail', to: 'directory', leak: false },
      { from: 'cases', to: 'outside', leak: true },
    ]);
  });

  it('says again what was supposed and is now known', () => {
    const found = moves((view) => (stationOf(view, 'portal').marks[0]!.confidence = 'known'), busy());
    expect(found).toMatchObject([{ kind: 'foothold', station: 'portal', supposed: false }]);
  });

  it('clears a foothold that was corrected', () => {
    const found = moves((view) => (stationOf(view, 'portal').marks = []), busy());
    expect(found).toContainEqual(expect.objectContaining({ kind: 'cleared', station: 'portal' }));
  });

  it('cuts a line, and throws the passengers of a closed session out', () => {
    const before = fixture((view) => (stationOf(view, 'webmail').states = [reported('sessions', 'open', 5)]));
    const found = moves((view) => {
      view.board.lines[0]!.cut = true;
      stationOf(view, 'webmail').states = [reported('sessions', 'closed', 6)];
    }, before);
    expect(found.map((it) => it.kind)).toEqual(['passengers', 'line']);
  });

  it('puts out whoever had a session, each time, and nobody when another control shuts', () => {
    const fixtureOf = (id: string) => boardFixtures().find((it) => it.id === id)!;
    const kinds = (id: string) => plan(fixtureOf(id).before, fixtureOf(id).view).map((it) => it.kind);
    expect(kinds('sessions-revoked')).toEqual(['passengers']);
    expect(kinds('sessions-revoked-again')).toEqual(['passengers']);
    const before = fixture((view) => (stationOf(view, 'webmail').states = [reported('passwords', 'open', 5)]));
    expect(moves((view) => (stationOf(view, 'webmail').states[0]!.tag = 'closed'), before)).toEqual([]);
  });

  it('seals the traces that are kept, and says when they are lost; neither makes the station work badly', () => {
    const fixtureOf = (id: string) => boardFixtures().find((it) => it.id === id)!;
    const found = (id: string) => plan(fixtureOf(id).before, fixtureOf(id).view).filter(({ kind }) => kind !== 'reveal');
    expect(found('evidence-secured')).toMatchObject([{ kind: 'traces', to: 'kept' }, { kind: 'finished' }]);
    expect(found('evidence-in-part')).toMatchObject([{ kind: 'traces', to: 'kept-part' }, { kind: 'finished' }]);
    expect(found('evidence-lost')).toMatchObject([{ kind: 'traces', to: 'lost' }]);
  });

  it('lights the lamp of a population over every door', () => {
    const found = moves((view) => (view.mfa.populations[1]!.enrolment.tag = 'closed'));
    expect(found).toMatchObject([{ kind: 'enrol', population: 'cabinet', from: 'open', to: 'closed' }]);
  });

  it('moves in every case that has something before it, and what moves comes to rest', () => {
    for (const { id, before, view } of boardFixtures()) {
      const found = plan(before, view);
      if (!['fresh', 'gates-open', 'all-seen'].includes(id)) expect(found.length, id).toBeGreaterThan(0);
      for (const move of found) {
        const part = held(move, 1);
        if (
          part &&
          !part[0].startsWith('fog') &&
          !part[0].startsWith('line') &&
          !part[0].startsWith('gate') &&
          !part[0].startsWith('enrol')
        )
          expect(part[1], `${id}: ${part[0]}`).toBeCloseTo(1, 6);
      }
    }
  });

  it('follows an order from its start to its end', () => {
    const work = {
      n: 1,
      order: 'o',
      target: null,
      title,
      targetName: null,
      team: 't',
      people: 1,
      at: 0,
      start: 0,
      end: 9,
      report: null,
      nothingFound: false,
      withdraws: false,
      station: 'mail',
    };
    const before = fixture((view) => view.work.push({ ...work, state: 'queued' }));
    expect(moves((view) => (view.work[0]!.state = 'running'), before)).toMatchObject([{ kind: 'started', station: 'mail' }]);
    const running = fixture((view) => view.work.push({ ...work, state: 'running' }));
    expect(moves((view) => (view.work[0]!.state = 'failed'), running)).toMatchObject([{ kind: 'finished', how: 'failed' }]);
    expect(moves((view) => (view.work[0]!.state = 'cancelled'), running)).toMatchObject([{ kind: 'finished', how: 'stopped' }]);
  });

  it('sends a signal to a body, and back when it answers', () => {
    expect(moves((view) => (bodyOf(view, 'cnil').state = 'told'))).toMatchObject([{ kind: 'signal', towards: 'body' }]);
    expect(moves((view) => (bodyOf(view, 'cnil').state = 'engaged'))).toMatchObject([{ towards: 'cell', engages: true }]);
  });

  it('never moves more than can be followed', () => {
    const everything = plan(fixture(), busy());
    expect(everything.length).toBe(MOST);
    expect(everything.every((it) => it.delay + it.lasts < 2500)).toBe(true);
  });
});
