import { z } from 'zod';
import { effect } from './effects.ts';
import { guard } from './guards.ts';
import { event, id, idOrHole } from './words.ts';

const stateName = z.string().regex(/^[a-zA-Z][\w-]*$/, 'expected a word');
const target = z.string().regex(/^\.?[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)?$/, 'expected a state of the same chart');

const transition = z.strictObject({
  target: target.optional(),
  guard: guard.optional(),
  actions: z.array(effect).optional(),
});
const transitions = z.union([transition, z.array(transition).min(1)]);

const common = {
  tags: z
    .array(z.string())
    .optional()
    .describe(
      'ATT&CK ids; how it stands: open, partial, closed, cut, degraded; its sign on the map: emptied, kept, kept-part, lost',
    ),
  entry: z.array(effect).optional(),
  exit: z.array(effect).optional(),
  on: z.record(event, transitions).optional(),
  after: z.record(idOrHole, transitions).optional().describe('keys are names of delays'),
  always: transitions.optional(),
  type: z.literal('final').optional(),
};

const leaf = z.strictObject(common);
const state = z.strictObject({ ...common, initial: stateName.optional(), states: z.record(stateName, leaf).optional() });

/** A chart: an XState configuration as data, atomic states and one level of compound states. */
export const chart = z
  .strictObject({
    each: z.array(id).optional().describe('one chart for each of these, `$each` replaced; the file name must hold $each'),
    sight: z
      .enum(['open', 'reported', 'hidden'])
      .describe('open: the cell always sees the state; reported: as its last order left it; hidden: never'),
    concern: z
      .enum(['adversary', 'control', 'mfa', 'service', 'people', 'evidence'])
      .describe('which lane and panel it belongs to'),
    initial: stateName,
    states: z.record(stateName, state),
    on: z.record(event, transitions).optional(),
  })
  .meta({ id: 'chart' });

export type ChartSource = z.infer<typeof chart>;
export type ChartState = z.infer<typeof state>;
export type Transition = z.infer<typeof transition>;
