import { z } from 'zod';

const words = z.string().min(1);
const named = z.strictObject({ name: words });
const told = z.strictObject({ title: words, text: words });

/** fr.yaml and en.yaml: every word that a scenario shows. Which keys must stand here follows from the mechanics. */
export const textsFile = z.strictObject({
  title: words,
  subtitle: words,
  summary: words.describe('two sentences for the title screen'),
  briefing: z.array(told).min(1).describe('the dossier, in short parts'),
  variants: z.record(z.string(), told),
  seats: z.record(z.string(), named),
  teams: z.record(z.string(), named),
  channels: z.record(z.string(), named),
  contents: z.record(z.string(), z.strictObject({ name: words, hint: words })),
  populations: z.record(z.string(), named).default({}),
  doors: z.record(z.string(), named).default({}),
  indicators: z.record(z.string(), z.strictObject({ name: words, unit: z.string(), hint: words })).default({}),
  slowdowns: z.record(z.string(), named).default({}),
  questions: z.record(z.string(), named).default({}),
  endings: z.record(z.string(), told),
  stations: z.record(z.string(), z.strictObject({ name: words, text: words })).default({}),
  lines: z.record(z.string(), named).default({}),
  charts: z.record(z.string(), z.strictObject({ name: words, states: z.record(z.string(), words) })).default({}),
  orders: z.record(
    z.string(),
    z.strictObject({
      title: words,
      text: words.describe('what it does and what is known of its effect'),
      done: words.describe('the report when it is carried out'),
      needs: words.optional().describe('what is missing, when it is refused'),
      targets: z.record(z.string(), words).optional(),
      fails: z.record(z.string(), words).optional(),
    }),
  ),
  findings: z.record(z.string(), told).default({}),
  bodies: z.record(
    z.string(),
    z.strictObject({
      name: words,
      role: words,
      verdict: words.describe('for the debrief: why it was right, weak or wrong'),
      answers: z.record(z.string(), told).optional(),
    }),
  ),
  injects: z.record(
    z.string(),
    z.strictObject({
      from: words,
      title: words,
      text: words,
      options: z.record(z.string(), z.strictObject({ label: words, outcome: words.describe('shown once chosen') })).optional(),
      silence: words.optional(),
      expected: words.describe('the reaction a facilitator looks for'),
    }),
  ),
  notes: z.record(z.string(), words).default({}).describe('lines of the history, shown in the debrief'),
  score: z.record(z.string(), z.strictObject({ title: words, full: words, part: words, none: words })),
  glossary: z.record(z.string(), told).default({}),
});
export type Texts = z.infer<typeof textsFile>;
