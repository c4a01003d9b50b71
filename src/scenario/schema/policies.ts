import { z } from 'zod';
import { viewGuard } from './guards.ts';
import { id, minutes } from './words.ts';

/** What a rule of a policy gives: one command of a player. */
const move = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('order'), order: id, target: id.optional() }),
    z.strictObject({ type: z.literal('answer'), inject: id, option: id }),
    z.strictObject({ type: z.literal('notify'), body: id, by: id, channel: id, content: z.array(id).default([]) }),
    z.strictObject({ type: z.literal('close') }),
  ])
  .meta({ id: 'move' });

const rule = z.strictObject({
  when: viewGuard.optional(),
  do: move,
  pause: minutes.default(4).describe('minutes before this player’s next command'),
});

/** policies.yaml: automatic players. Each rule is used at most once, in priority order. */
export const policiesFile = z.array(
  z.strictObject({
    id,
    random: z.boolean().default(false).describe('any allowed command, at human pace, instead of rules'),
    everything: z
      .boolean()
      .optional()
      .describe('every answer, order and body, in the order of the files, as fast as people allow, instead of rules'),
    rules: z.array(rule).default([]),
  }),
);
export type Policy = z.infer<typeof policiesFile>[number];
export type Move = z.infer<typeof move>;
