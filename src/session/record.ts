import type { Command, Entry, Fact } from '../engine/index.ts';
import { confidence, retex, type Confidence, type Retex } from './retex.ts';
import { z } from './schema.ts';

/** First word of every record; the number grows when the shape of the file changes. */
export const RECORD_FORMAT = 'cellule-72/1';

const id = z.string().min(1).max(200);
const count = z.int().min(0);

/** Words typed by a facilitator or an observer, in both languages or twice in one. */
const words = z.string().trim().min(1).max(2000);
const text = z.strictObject({ fr: words, en: words });

const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('order'), order: id, target: id.optional() }),
  z.strictObject({ type: z.literal('withdraw'), n: count }),
  z.strictObject({ type: z.literal('cancel'), n: count }),
  z.strictObject({ type: z.literal('answer'), inject: id, option: id }),
  z.strictObject({ type: z.literal('notify'), body: id, by: id, channel: id, content: z.array(id).max(100) }),
  z.strictObject({ type: z.literal('fire'), inject: id }),
  z.strictObject({ type: z.literal('delay'), inject: id, until: count }),
  z.strictObject({ type: z.literal('skip'), inject: id }),
  z.strictObject({ type: z.literal('put-back'), inject: id }),
  z.strictObject({ type: z.literal('put-forward'), inject: id, to: count }),
  z.strictObject({ type: z.literal('edit'), inject: id, title: text, text }),
  z.strictObject({
    type: z.literal('improvise'),
    channel: id,
    from: text,
    title: text,
    text,
    seats: z.array(id).max(50).optional(),
  }),
  z.strictObject({
    type: z.literal('observe'),
    objective: id.nullable(),
    mark: z.enum(['strength', 'improve', 'neutral']),
    text: words,
  }),
  z.strictObject({ type: z.literal('strike'), note: count }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('abandon') }),
]) as z.ZodType<Command>;

/** Where a branch left another exercise: the hash that one ended with, the minute, and its entries until then. */
const branch = z.strictObject({ of: id, at: count, n: count });

const entry = z.strictObject({ n: z.int().min(1), at: count, by: id, command, hash: id });

/** A command as it comes from outside: a network message, a file. */
export const commandSchema = command;

export const recordSchema = z.object({
  format: z.literal(RECORD_FORMAT),
  rules: count,
  scenario: z.strictObject({ id, hash: id }),
  variant: id,
  seed: count,
  seats: z.array(id).min(1),
  entries: z.array(entry),
  until: count,
  hash: id,
  times: z.array(z.string()).optional(),
  confidence: confidence.optional(),
  retex: retex.optional(),
  branch: branch.optional(),
  finished: z.looseObject({ facts: z.array(z.looseObject({ type: z.string(), at: count })) }).optional(),
});

export type Branch = z.infer<typeof branch>;

/** An accepted command and the hash of the world after it. */
export interface RecordEntry extends Entry {
  hash: string;
}

/** The save, the replay, the bug report and the debrief's source: one JSON file. */
export interface ExerciseRecord {
  format: typeof RECORD_FORMAT;
  /** Number of the engine's rules: a record is replayed only under the rules it was made with. */
  rules: number;
  scenario: { id: string; hash: string };
  variant: string;
  seed: number;
  seats: string[];
  entries: RecordEntry[];
  /** The minute up to which the world was played, and its hash there. */
  until: number;
  hash: string;
  /** Real times of day of the entries, ISO 8601; in no hash. */
  times?: string[];
  /** How sure the players said they were before an entry; in no hash. */
  confidence?: Confidence[];
  /** What people typed in the hot wash; in no hash. */
  retex?: Retex;
  /** Set on an exercise that was played on from a minute of another one; in no hash. */
  branch?: Branch;
  /** What an old record still shows when the rules have changed. */
  finished?: { facts: Fact[]; sheet?: unknown };
}
