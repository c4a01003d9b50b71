import type { Scenario } from '../scenario/scenario.ts';
import { canBeShared, policyOf, policyOfSeat, runOn, takeOver, type Command, type Player } from '../engine/index.ts';
import type { Host } from './host.ts';

/** Automatic players who hold seats in the absence of people. */
export interface StandIns {
  /** Policies that can hold a seat, by their ids. */
  readonly policies: readonly string[];
  /** Has a seat held by a policy from now on, or by nobody. False if there is no such seat or policy. */
  hold(seat: string, policy: string | null): boolean;
  /** The policy of each seat that is held. */
  held(): Readonly<Record<string, string>>;
  /**
   * Asks each for one command at most: to be called whenever time has passed. `isEmpty` says whether nobody is there; `give`
   * is the way every command goes.
   */
  act(isEmpty: (seat: string) => boolean, give: (seat: string, command: Command) => void): void;
}

interface StandIn {
  policy: string;
  player: Player;
  /** Minute before which it does nothing more. */
  free: number;
  /** Facts and minute at its last look. */
  seen: number;
  looked: number;
}

export function createStandIns(scenario: Scenario, host: Pick<Host, 'at' | 'facts' | 'world'>): StandIns {
  const policies = scenario.policies.filter(canBeShared).map(({ id }) => id);
  const held = new Map<string, StandIn>();

  const playerOf = (seat: string, policy: string): Player =>
    takeOver(policyOfSeat(scenario, policyOf(scenario, policy), seat), host.world());

  return {
    policies,
    hold(seat, policy) {
      if (!scenario.seats.some(({ id }) => id === seat)) return false;
      if (policy === null) held.delete(seat);
      else if (!policies.includes(policy)) return false;
      else held.set(seat, { policy, player: playerOf(seat, policy), free: host.at(), seen: -1, looked: -1 });
      return true;
    },
    held: () => Object.fromEntries([...held].map(([seat, { policy }]) => [seat, policy])),
    act(isEmpty, give) {
      for (const [seat, one] of held) {
        const at = host.at();
        const facts = host.facts().length;
        const rang = one.player.alarms.some((minute) => minute > one.looked && minute <= at);
        if (at < one.free || !isEmpty(seat) || (facts === one.seen && !rang)) continue;
        const world = host.world();
        const choice = world.phase === 'running' ? one.player.choose(runOn(scenario, world)) : null;
        one.looked = at;
        // After a command it looks again, at what is left of its list.
        one.seen = choice ? -1 : facts;
        if (!choice) continue;
        one.free = at + choice.pause;
        give(seat, choice.command);
      }
    },
  };
}
