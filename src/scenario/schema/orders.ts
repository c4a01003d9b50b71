import { z } from 'zod';
import { effects } from './effects.ts';
import { guard } from './guards.ts';
import { id, minutes } from './words.ts';

const target = z.strictObject({
  id,
  minutes: minutes.optional(),
  people: z.int().min(1).optional(),
  station: id.optional().describe('where its work is shown on the map, if not where the order’s is'),
  onDone: effects.default([]).describe('beside the order’s own'),
});

const order = z.strictObject({
  id,
  seat: id.describe('the seat that may give it'),
  team: id,
  people: z.int().min(1),
  minutes,
  group: z.enum(['organise', 'investigate', 'contain', 'mfa', 'restore', 'inform']).describe('the heading it stands under'),
  locked: z.boolean().default(false).describe('closed until an effect allows it'),
  repeatable: z.boolean().default(false),
  needs: guard.optional().describe('its text says what is missing'),
  targets: z.array(target).optional().describe('the player chooses one; `$target` stands for it in effects'),
  onStart: effects.default([]),
  onDone: effects.default([]),
  onCancel: effects.default([]).describe('the price of stopping half-way'),
  fails: z
    .array(z.strictObject({ id, when: guard, effects: effects.default([]) }))
    .default([])
    .describe('judged when the work ends; the first that holds'),
  mitigations: z.array(z.string()).default([]).describe('ATT&CK mitigation and D3FEND ids'),
  station: id.optional().describe('where the work is shown on the map'),
});

/** actions.yaml: what the cell can order. */
export const ordersFile = z.array(order);
export type Order = z.infer<typeof order>;
export type OrderTarget = z.infer<typeof target>;
