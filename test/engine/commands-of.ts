import fc from 'fast-check';
import type { Command } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Something asked, by a seat, so many minutes after what came before. Much of it will be refused. */
export interface Asked {
  wait: number;
  by: string;
  command: Command;
}

/** Anything that anybody might ask in a scenario, at any pace. */
export function askedIn(scenario: Scenario, maxLength: number): fc.Arbitrary<Asked[]> {
  const by = fc.constantFrom('cell', 'cell', 'cell', ...scenario.seats.map(({ id }) => id), 'facilitator', 'observer', 'nobody');
  const wait = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 400 }));
  return fc.array(fc.record({ wait, by, command: commandIn(scenario) }), { minLength: 1, maxLength, size: 'max' });
}

function commandIn(scenario: Scenario): fc.Arbitrary<Command> {
  const orders = scenario.orders.flatMap((order): Command[] =>
    (order.targets ?? [undefined]).map((target) =>
      target ? { type: 'order', order: order.id, target: target.id } : { type: 'order', order: order.id },
    ),
  );
  const answers = scenario.injects.flatMap((inject) =>
    inject.options.map((option): Command => ({ type: 'answer', inject: inject.id, option: option.id })),
  );
  const senders = [...scenario.seats, ...scenario.bodies].map(({ id }) => id);
  const notify = fc.record({
    type: fc.constant('notify' as const),
    body: fc.constantFrom(...scenario.bodies.map(({ id }) => id)),
    by: fc.constantFrom(...senders),
    channel: fc.constantFrom(...scenario.channels.map(({ id }) => id)),
    content: fc.subarray(scenario.contents),
  });
  const n = fc.integer({ min: 0, max: 12 });
  const inject = fc.constantFrom(...scenario.injects.map(({ id }) => id));
  const words = fc.constant({ fr: 'Mots', en: 'Words' });
  const channel = fc.constantFrom(...scenario.channels.map(({ id }) => id));
  const direct = fc.oneof(
    fc.record({ type: fc.constantFrom('fire' as const, 'skip' as const), inject }),
    fc.record({ type: fc.constant('delay' as const), inject, until: fc.integer({ min: 0, max: scenario.duration + 1 }) }),
    fc.record({ type: fc.constant('edit' as const), inject, title: words, text: words }),
    fc.record({ type: fc.constant('improvise' as const), channel, from: words, title: words, text: words }),
  );
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...orders) },
    { weight: 6, arbitrary: fc.constantFrom(...answers) },
    { weight: 6, arbitrary: notify },
    { weight: 3, arbitrary: direct },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('withdraw' as const), n }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('cancel' as const), n }) },
    { weight: 1, arbitrary: fc.constantFrom<Command[]>({ type: 'close' }, { type: 'order', order: 'no-such-order' }) },
  );
}
