import { z } from 'zod';
import { effects } from './effects.ts';
import { guard } from './guards.ts';
import { id, idOrHole, minutes, statePath, timeOfDay } from './words.ts';

const side = z.enum(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
const cell = z.int().min(0);

const station = z.strictObject({
  id,
  x: cell,
  y: cell,
  label: side.describe('where the name stands'),
  kind: z.enum(['system', 'outside']).default('system'),
  gates: z.array(id).default([]).describe('MFA charts drawn as ticket gates'),
  states: z.array(id).default([]).describe('control and service charts whose state the station shows'),
});

const line = z.strictObject({
  id,
  path: z
    .array(z.union([id, z.tuple([cell, cell])]))
    .min(2)
    .describe('stations and bends; each step is horizontal, vertical or diagonal'),
  cut: z.array(statePath).default([]).describe('seen control states in which the line is cut'),
});

const slowdown = z.strictObject({
  id,
  when: guard,
  percent: z.int().min(20).max(400).describe('of the usual duration'),
  teams: z.array(id).optional().describe('all teams if absent'),
  orders: z.array(id).optional().describe('all orders if absent'),
});

/** A session of 60 minutes beside the full length. */
export const cut = z.strictObject({
  play: z.int().min(10).max(50).describe('real minutes of play; the rest is for the briefing and the hot wash'),
  skip: z.array(id).min(1).describe('injects that the facilitator leaves out at the start'),
});

/** scenario.yaml: identity, people, systems and the map. */
export const scenarioFile = z.strictObject({
  id,
  version: z.int().min(1),
  start: z.strictObject({ weekday: z.int().min(1).max(7).describe('1 is Monday'), time: timeOfDay }),
  duration: minutes.describe('in exercise minutes; 72 h is 4320'),
  most: z.int().min(1).optional().describe('injects that one exercise shows at most; those that come later are skipped'),
  cut: cut.optional(),
  variation: z
    .int()
    .min(0)
    .max(60)
    .default(0)
    .describe('the work of an order takes up to so many percent less or more than usual, drawn from the seed'),
  variants: z.array(z.strictObject({ id, weight: z.int().min(1) })).min(1),
  seats: z.array(z.strictObject({ id })).min(1).describe('seats of the cell; they can send notifications'),
  shifts: z.strictObject({ day: timeOfDay, night: timeOfDay }),
  teams: z.array(z.strictObject({ id, day: z.int().min(0), night: z.int().min(0) })).min(1),
  channels: z
    .array(
      z.strictObject({
        id,
        minutes: minutes.describe('from sending to arrival'),
        notifies: z.boolean().default(true).describe('the cell can send a notification this way'),
        compromised: z.boolean().default(false),
        onUse: effects.default([]),
      }),
    )
    .min(1),
  contents: z.array(id).describe('items that a notification may hold'),
  populations: z.array(z.strictObject({ id, accounts: z.int().min(1), chart: id })).default([]),
  doors: z.array(z.strictObject({ id, chart: id })).default([]),
  quantities: z
    .array(z.strictObject({ id, start: z.int().default(0), min: z.int().optional(), max: z.int().optional() }))
    .default([]),
  indicators: z
    .array(z.strictObject({ id, quantity: id, seen: guard.optional().describe('shown as unknown until this holds') }))
    .default([]),
  delays: z.record(id, z.strictObject({ min: minutes, max: minutes })).default({}),
  slowdowns: z.array(slowdown).default([]),
  questions: z.array(z.strictObject({ id, answeredBy: z.array(id).min(1) })).default([]),
  endings: z
    .array(z.strictObject({ id, when: guard.optional(), mood: z.enum(['good', 'mixed', 'bad']) }))
    .min(1)
    .describe('the first that holds at the end'),
  stations: z.array(station).default([]),
  lines: z.array(line).default([]),
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
export type Station = z.infer<typeof station>;
export type Line = z.infer<typeof line>;
export { idOrHole };
