import { z } from 'zod';
import { effects } from './effects.ts';
import { guard } from './guards.ts';
import { id, minute, minutes } from './words.ts';

const trigger = z.union([
  z
    .strictObject({
      at: z.union([minute, z.strictObject({ min: minute, max: minute })]),
      unless: guard.optional(),
      if: guard.optional(),
    })
    .describe('at this minute, or drawn between two; skipped then if `unless` holds or `if` does not'),
  z
    .strictObject({ when: guard, after: id.optional(), from: minute.optional() })
    .describe('as soon as the guard holds, from a minute on; after a delay'),
  z.strictObject({ called: z.literal(true) }).describe('only when an effect delivers it'),
]);

const option = z.strictObject({ id, needs: guard.optional(), effects: effects.default([]) });

const inject = z.strictObject({
  id,
  channel: id,
  seats: z.array(id).optional().describe('receiving seats; all if absent'),
  owner: id.optional().describe('the seat that decides'),
  trigger,
  options: z.array(option).default([]),
  silence: z
    .strictObject({ after: minutes, effects: effects.default([]) })
    .optional()
    .describe('if nobody answers within so many minutes'),
  dilemma: z.boolean().default(false),
  effects: effects.default([]).describe('on delivery'),
  objective: id.optional().describe('an axis or a line of the rubric'),
});

/** injects.yaml: the chronogramme. */
export const injectsFile = z.array(inject);
export type Inject = z.infer<typeof inject>;
export type InjectOption = z.infer<typeof option>;
export type Trigger = z.infer<typeof trigger>;
