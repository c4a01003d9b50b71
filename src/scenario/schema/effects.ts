import { z } from 'zod';
import { guard } from './guards.ts';
import { event, idOrHole } from './words.ts';

const effectForms = [
  z.strictObject({ type: z.literal('raise'), params: event }).describe('send an event to every chart that handles it now'),
  z
    .strictObject({ type: z.literal('change'), params: z.strictObject({ quantity: idOrHole, by: z.int() }) })
    .describe('add to a quantity, once'),
  z
    .strictObject({ type: z.literal('flow'), params: z.strictObject({ quantity: idOrHole, perHour: z.int() }) })
    .describe('make a quantity move by so much an hour, until stopFlow; one rate per source'),
  z
    .strictObject({ type: z.literal('stopFlow'), params: z.strictObject({ quantity: idOrHole }) })
    .describe('stop this source’s flow'),
  z
    .strictObject({ type: z.literal('reveal'), params: idOrHole })
    .describe('tell the cell this finding, if the world holds what it shows'),
  z.strictObject({ type: z.literal('deliver'), params: idOrHole }).describe('deliver this inject now'),
  z.strictObject({ type: z.literal('allow'), params: idOrHole }).describe('open this order'),
  z.strictObject({ type: z.literal('forbid'), params: idOrHole }).describe('close this order'),
  z
    .strictObject({ type: z.literal('people'), params: z.strictObject({ team: idOrHole, by: z.int() }) })
    .describe('more or fewer people in a team'),
  z.strictObject({ type: z.literal('note'), params: idOrHole }).describe('write a line in the history of the exercise'),
] as const;

/** What happens, as data. */
export const effect = z.discriminatedUnion('type', effectForms).meta({ id: 'effect' });

/** An effect that happens only if a guard holds when its turn comes. Charts use guarded transitions instead. */
export const guardedEffect = z
  .discriminatedUnion('type', [
    ...effectForms,
    z.strictObject({
      type: z.literal('when'),
      params: z.strictObject({ guard, then: z.array(effect).min(1), else: z.array(effect).optional() }),
    }),
  ])
  .meta({ id: 'guardedEffect' });

export const effects = z.array(guardedEffect);

export type Effect = z.infer<typeof effect>;
export type GuardedEffect = z.infer<typeof guardedEffect>;
