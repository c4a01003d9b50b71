import type { Move, Policy } from '../../scenario/scenario.ts';
import { CELL, refusal } from '../commands/index.ts';
import { holds } from '../guard.ts';
import type { Run } from '../run.ts';
import type { Command, World } from '../types.ts';
import { leavesOf } from '../watch.ts';
import type { Player } from './player.ts';

/** Follows rules in priority order, each at most once: the first whose guard holds and whose command is allowed. */
export function rulePlayer(policy: Policy): Player {
  const { rules, alarms } = preparedOf(policy);
  return withRules([...rules], alarms);
}

/** Goes on where somebody else has played: what was ordered and sent already is not ordered and sent again. */
export function rulePlayerFrom(policy: Policy, world: World): Player {
  const { rules, alarms } = preparedOf(policy);
  const left = [...rules];
  const strike = (fits: (command: Command) => boolean) => {
    const index = left.findIndex(({ command }) => fits(command));
    if (index >= 0) left.splice(index, 1);
  };
  for (const { order, target, state } of world.orders) {
    if (state === 'failed' || state === 'withdrawn' || state === 'cancelled') continue;
    strike((command) => command.type === 'order' && command.order === order && (command.target ?? null) === target);
  }
  for (const [body, { notices }] of Object.entries(world.bodies)) {
    for (const { by, channel, content } of notices) {
      strike(
        (command) =>
          command.type === 'notify' &&
          command.body === body &&
          command.by === by &&
          command.channel === channel &&
          command.content.every((item) => content.includes(item)),
      );
    }
  }
  return withRules(left, alarms);
}

function withRules(left: Ready[], alarms: number[]): Player {
  return {
    choose(run: Run) {
      const index = left.findIndex(
        ({ when, command }) =>
          isAsked(run, command) &&
          (when === undefined || holds(run, when)) &&
          refusal(run.model, run.world, CELL, command) === null,
      );
      const [rule] = index < 0 ? [] : left.splice(index, 1);
      return rule ? { command: rule.command, pause: rule.pause } : null;
    },
    alarms,
    copy: () => withRules([...left], alarms),
  };
}

/** Most rules answer injects that are not open: the cheapest question first. */
function isAsked(run: Run, command: Command): boolean {
  return command.type !== 'answer' || run.world.injects[command.inject]?.state === 'open';
}

type Ready = Policy['rules'][number] & { command: Command };

const prepared = new WeakMap<Policy, { rules: Ready[]; alarms: number[] }>();

/** Rules with their commands, and alarms; made once for a policy. */
function preparedOf(policy: Policy): { rules: Ready[]; alarms: number[] } {
  let found = prepared.get(policy);
  if (!found) {
    found = { rules: policy.rules.map((rule) => ({ ...rule, command: commandOf(rule.do) })), alarms: alarmsOf(policy) };
    prepared.set(policy, found);
  }
  return found;
}

function commandOf(move: Move): Command {
  switch (move.type) {
    case 'order':
      return move.target === undefined
        ? { type: 'order', order: move.order }
        : { type: 'order', order: move.order, target: move.target };
    case 'answer':
      return { type: 'answer', inject: move.inject, option: move.option };
    case 'notify':
      return { type: 'notify', body: move.body, by: move.by, channel: move.channel, content: move.content };
    case 'close':
      return { type: 'close' };
  }
}

function alarmsOf(policy: Policy): number[] {
  const minutes = policy.rules.flatMap(({ when }) =>
    when === undefined
      ? []
      : leavesOf(when).flatMap((leaf) => (leaf.type === 'clock' && leaf.params.from !== undefined ? [leaf.params.from] : [])),
  );
  return [...new Set(minutes)].sort((a, b) => a - b);
}
