import { z } from 'zod';
import { comparison, idOrHole, minute, minutes, statePath } from './words.ts';

const notification = z.strictObject({
  body: idOrHole,
  by: idOrHole.optional().describe('the sender: a seat of the cell or a body of the ministry'),
  channel: idOrHole.optional(),
  grade: z.enum(['good', 'weak', 'bad']).optional().describe('at least this good'),
  content: idOrHole.optional().describe('the notification held this item'),
  within: minutes.optional().describe('at most this many minutes ago'),
});

const orderAt = z.strictObject({ order: idOrHole, target: idOrHole.optional() });

/** Guards over what the cell has done and knows: the only ones that an automatic player may use. */
const seen = [
  z.strictObject({ type: z.literal('known'), params: idOrHole }).describe('the cell holds this finding'),
  z.strictObject({ type: z.literal('done'), params: z.union([idOrHole, orderAt]) }).describe('this order was carried out'),
  z
    .strictObject({ type: z.literal('running'), params: z.union([idOrHole, orderAt]) })
    .describe('this order is queued or running'),
  z.strictObject({ type: z.literal('told'), params: z.union([idOrHole, notification]) }).describe('this body was notified'),
  z.strictObject({ type: z.literal('heard'), params: idOrHole }).describe('this body has answered'),
  z.strictObject({ type: z.literal('received'), params: idOrHole }).describe('this inject was delivered'),
  z
    .strictObject({ type: z.literal('answered'), params: z.strictObject({ inject: idOrHole, option: idOrHole.optional() }) })
    .describe('this inject was answered, by this option'),
  z
    .strictObject({ type: z.literal('clock'), params: z.strictObject({ from: minute.optional(), to: minute.optional() }) })
    .describe('the minute of the exercise lies between these, both included'),
] as const;

/** Guards over the world itself, hidden from the cell. */
const hidden = [
  z.strictObject({ type: z.literal('in'), params: statePath }).describe('this chart is in this state'),
  z
    .strictObject({ type: z.literal('quantity'), params: z.strictObject({ name: idOrHole, op: comparison, value: z.int() }) })
    .describe('a quantity compared with a number'),
  z
    .strictObject({ type: z.literal('since'), params: z.strictObject({ state: statePath, minutes }) })
    .describe('this chart has been in this state for so many minutes'),
  z.strictObject({ type: z.literal('variant'), params: idOrHole }).describe('the adversary of this variant plays'),
] as const;

const some = <T extends z.ZodType>(of: () => T) =>
  z.strictObject({
    get guards() {
      return z.array(of()).min(1);
    },
  });

/** A condition over the world: a closed vocabulary, combined by `all`, `any` and `not`. */
export const guard: z.ZodType<Guard> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      ...seen,
      ...hidden,
      z.strictObject({ type: z.literal('all'), params: some(() => guard) }),
      z.strictObject({ type: z.literal('any'), params: some(() => guard) }),
      z.strictObject({ type: z.literal('not'), params: z.strictObject({ guard }) }),
    ]),
  )
  .meta({ id: 'guard' });

/** A condition over what a player sees. */
export const viewGuard: z.ZodType<ViewGuard> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      ...seen,
      z.strictObject({ type: z.literal('all'), params: some(() => viewGuard) }),
      z.strictObject({ type: z.literal('any'), params: some(() => viewGuard) }),
      z.strictObject({ type: z.literal('not'), params: z.strictObject({ guard: viewGuard }) }),
    ]),
  )
  .meta({ id: 'viewGuard' });

export type SeenGuard = z.infer<(typeof seen)[number]>;
export type LeafGuard = SeenGuard | z.infer<(typeof hidden)[number]>;
interface All<G> {
  type: 'all';
  params: { guards: G[] };
}
interface Any<G> {
  type: 'any';
  params: { guards: G[] };
}
interface Not<G> {
  type: 'not';
  params: { guard: G };
}
export type Guard = LeafGuard | All<Guard> | Any<Guard> | Not<Guard>;
export type ViewGuard = SeenGuard | All<ViewGuard> | Any<ViewGuard> | Not<ViewGuard>;
export type NotificationQuery = z.infer<typeof notification>;
