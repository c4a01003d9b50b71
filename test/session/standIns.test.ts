import { describe, expect, it } from 'vitest';
import { play } from '../../src/engine/index.ts';
import { scoreSheet } from '../../src/debrief/index.ts';
import { createHost, createStandIns, type Host, type StandIns } from '../../src/session/index.ts';
import { scenario } from '../server/group.ts';

const courrier = scenario('courrier-compromis');
const seats = courrier.seats.map(({ id }) => id);

function room(): { host: Host; standIns: StandIns } {
  const host = createHost(courrier, { seed: 5, seats });
  return { host, standIns: createStandIns(courrier, host) };
}

/** Plays to the end, minute by minute; gives back what was refused. */
function live({ host, standIns }: ReturnType<typeof room>, isEmpty: (seat: string) => boolean = () => true): string[] {
  const refusals: string[] = [];
  while (host.at() < courrier.duration) {
    standIns.act(isEmpty, (seat, command) => {
      const result = host.submit(seat, command);
      if ('refused' in result) refusals.push(`${seat}: ${result.refused}`);
    });
    host.close(host.at() + 1);
  }
  return refusals;
}

describe('stand-ins', () => {
  it('five that follow the book do nearly as well as one player who follows it, each in its own name', () => {
    const one = room();
    for (const seat of seats) expect(one.standIns.hold(seat, 'textbook')).toBe(true);
    expect(live(one)).toEqual([]);
    const alone = scoreSheet(courrier, play(courrier, { seed: 5, policy: 'textbook' }).facts).total;
    const shared = scoreSheet(courrier, one.host.facts()).total;
    expect(shared).toBeGreaterThan(0.9 * alone);
    expect(new Set(one.host.entries().map(({ by }) => by)).size).toBeGreaterThan(3);
  });

  it('do nothing while somebody holds the seat, and nothing once it is taken from them', () => {
    const one = room();
    for (const seat of seats) one.standIns.hold(seat, 'textbook');
    one.standIns.hold('ciso', null);
    live(one, (seat) => seat !== 'dsi');
    const who = new Set(one.host.entries().map(({ by }) => by));
    expect(who.has('ciso') || who.has('dsi')).toBe(false);
    expect(who.size).toBeGreaterThan(0);
    expect(one.standIns.held()).not.toHaveProperty('ciso');
  });

  it('go on from what people did: an order that was given is not given again', () => {
    const one = room();
    expect(
      one.host.submit('ciso', {
        type: 'notify',
        body: 'fssi',
        by: 'ciso',
        channel: 'phone',
        content: ['facts', 'unknown', 'scope'],
      }),
    ).toHaveProperty('entry');
    for (const seat of seats) one.standIns.hold(seat, 'textbook');
    live(one);
    const told = one.host.entries().filter(({ command }) => command.type === 'notify' && command.body === 'fssi');
    expect(told).toHaveLength(1);
  });

  it('are known by their seat and their policy', () => {
    const { standIns } = room();
    expect(standIns.hold('nobody', 'textbook')).toBe(false);
    expect(standIns.hold('ciso', 'random')).toBe(false);
    expect(standIns.policies).toContain('textbook');
    expect(standIns.held()).toEqual({});
  });
});
