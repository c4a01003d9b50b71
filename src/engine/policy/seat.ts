import type { Move, Policy, Scenario } from '../../scenario/scenario.ts';

/** What a policy does in one seat's name. It never closes the cell: that is for all of its seats. */
export function policyOfSeat(scenario: Scenario, policy: Policy, seat: string): Policy {
  return { ...policy, rules: policy.rules.filter((rule) => seatOf(scenario, rule.do) === seat) };
}

/** Whether a policy can be shared out among the seats: one that follows rules can, if they do more than close the cell. */
export function canBeShared({ random, everything, rules }: Policy): boolean {
  return !random && !everything && rules.some((rule) => rule.do.type !== 'close');
}

/** Whose business a command is; null where it is nobody's in particular. */
function seatOf({ seats, orders, injects }: Scenario, move: Move): string | null {
  const [first] = seats;
  switch (move.type) {
    case 'order':
      return orders.find(({ id }) => id === move.order)?.seat ?? null;
    case 'answer': {
      const inject = injects.find(({ id }) => id === move.inject);
      return inject?.owner ?? inject?.seats?.[0] ?? first?.id ?? null;
    }
    case 'notify':
      // Bodies of the ministry sign too; the first seat asks them.
      return seats.some(({ id }) => id === move.by) ? move.by : (first?.id ?? null);
    case 'close':
      return null;
  }
}
