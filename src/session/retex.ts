import { z } from './schema.ts';

/** Most that a hot wash may hold, so that a record from elsewhere stays small: characters of a text, and lines of a list. */
export const LIMITS = { text: 2000, name: 200, lines: 100 } as const;

const id = z.string().min(1).max(100);
const name = z.string().max(LIMITS.name);
const text = z.string().max(LIMITS.text);
const line = z.strictObject({ id, text });

/** How sure the players were of what they did in an entry, told before it. */
export const confidence = z.array(z.strictObject({ n: z.int().min(1), sure: z.boolean() })).max(1000);

/** What people typed after the exercise. Nothing here is computed. */
export const retex = z.strictObject({
  answers: z.array(z.strictObject({ question: id, from: z.enum(['players', 'observers']), text })).max(2 * LIMITS.lines),
  strengths: z.array(line).max(LIMITS.lines),
  improvements: z.array(line).max(LIMITS.lines),
  plan: z
    .array(
      z.strictObject({
        id,
        text,
        owner: name,
        due: z.union([z.literal(''), z.iso.date()]),
        improvement: id.nullable(),
      }),
    )
    .max(LIMITS.lines),
  actions: z.array(z.strictObject({ id, who: name, text })).max(LIMITS.lines),
});

export type Confidence = z.infer<typeof confidence>[number];
export type Retex = z.infer<typeof retex>;
/** What was answered to a question: players first, observers after. */
export type RetexAnswer = Retex['answers'][number];
/** A strength or an area for improvement. */
export type RetexLine = z.infer<typeof line>;
/** A step of the improvement plan; `due` is YYYY-MM-DD or empty, `improvement` the area it answers. */
export type RetexStep = Retex['plan'][number];
/** The one thing that a participant will do. */
export type RetexAction = Retex['actions'][number];

/** A hot wash in which nothing was typed yet. */
export const NO_RETEX: Retex = { answers: [], strengths: [], improvements: [], plan: [], actions: [] };

/** Whether nothing was typed. */
export function isEmptyRetex(retex: Retex | undefined): boolean {
  return !retex || Object.values(retex).every((list) => list.length === 0);
}
