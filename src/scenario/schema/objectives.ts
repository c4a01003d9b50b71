import { z } from 'zod';
import { comparison, id, idOrHole, statePath } from './words.ts';

/** Something that may have happened, looked for in the facts. */
export const happening = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('done'), params: z.strictObject({ order: idOrHole, target: idOrHole.optional() }) }),
    z.strictObject({ type: z.literal('ordered'), params: z.strictObject({ order: idOrHole, target: idOrHole.optional() }) }),
    z.strictObject({
      type: z.literal('told'),
      params: z.strictObject({
        body: idOrHole,
        by: idOrHole.optional(),
        channel: idOrHole.optional(),
        grade: z.enum(['good', 'weak', 'bad']).optional().describe('at least this good'),
        content: idOrHole.optional(),
      }),
    }),
    z.strictObject({ type: z.literal('answered'), params: z.strictObject({ inject: idOrHole, option: idOrHole }) }),
    z.strictObject({ type: z.literal('silent'), params: idOrHole }).describe('an inject nobody answered in time'),
    z.strictObject({ type: z.literal('known'), params: idOrHole }),
    z.strictObject({ type: z.literal('delivered'), params: idOrHole }),
    z.strictObject({ type: z.literal('entered'), params: statePath }),
    z.strictObject({ type: z.literal('noted'), params: idOrHole }),
    z
      .strictObject({
        type: z.literal('crossed'),
        params: z.strictObject({ quantity: idOrHole, op: comparison, value: z.int() }),
      })
      .describe('the first minute at which the quantity compared so'),
    z
      .strictObject({
        type: z.literal('first'),
        params: z.strictObject({
          get of() {
            return z.array(happening).min(1);
          },
        }),
      })
      .describe('the earliest of several'),
    z
      .strictObject({
        type: z.literal('every'),
        params: z.strictObject({
          get of() {
            return z.array(happening).min(1);
          },
        }),
      })
      .describe('the latest of several, once all have happened'),
  ])
  .meta({ id: 'happening' }) as unknown as z.ZodType<Happening>;

const curve = z
  .array(z.tuple([z.int(), z.int()]))
  .min(1)
  .describe('[minute or value, points], piecewise linear, rising in the first number');

const common = {
  id,
  axis: z.enum(['containment', 'mfa', 'escalation', 'conduct']),
  source: z.union([id, z.literal('game-rule')]),
  variants: z.array(id).min(1).optional().describe('the adversaries it is for; all if absent'),
  provided: happening.optional().describe('no points without this: abstaining earns nothing'),
  pitfalls: z.array(z.int().min(1).max(35)).optional().describe('numbers of the doctrine’s pitfalls that this line explains'),
};

const line = z
  .discriminatedUnion('type', [
    z.strictObject({ ...common, type: z.literal('when'), happening, curve }),
    z.strictObject({ ...common, type: z.literal('level'), quantity: id, curve }),
    z.strictObject({ ...common, type: z.literal('did'), happening, points: z.int() }),
    z.strictObject({ ...common, type: z.literal('never'), happening, points: z.int() }),
    z.strictObject({ ...common, type: z.literal('before'), first: happening, then: happening, points: z.int() }),
  ])
  .meta({ id: 'scoreLine' });

/** objectives.yaml: the rubric. Axis maxima sum to 100. */
export const objectivesFile = z.strictObject({
  axes: z.strictObject({ containment: z.int(), mfa: z.int(), escalation: z.int(), conduct: z.int() }),
  lines: z.array(line).min(1),
});

type Leaf<T extends string, P> = { type: T; params: P };
export type Happening =
  | Leaf<'done' | 'ordered', { order: string; target?: string | undefined }>
  | Leaf<
      'told',
      {
        body: string;
        by?: string | undefined;
        channel?: string | undefined;
        grade?: 'good' | 'weak' | 'bad' | undefined;
        content?: string | undefined;
      }
    >
  | Leaf<'answered', { inject: string; option: string }>
  | Leaf<'silent' | 'known' | 'delivered' | 'entered' | 'noted', string>
  | Leaf<'crossed', { quantity: string; op: z.infer<typeof comparison>; value: number }>
  | Leaf<'first' | 'every', { of: Happening[] }>;
export type Axis = z.infer<typeof common.axis>;
export type Objectives = z.infer<typeof objectivesFile>;
export type ScoreLine = z.infer<typeof line>;
