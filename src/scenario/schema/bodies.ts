import { z } from 'zod';
import { effects } from './effects.ts';
import { guard } from './guards.ts';
import { id, minute } from './words.ts';

const answer = z.strictObject({
  id,
  grade: z.array(z.enum(['good', 'weak', 'bad'])).default(['good', 'weak', 'bad']),
  when: guard.optional().describe('judged when the notification arrives; the first answer that fits is given'),
  after: id.describe('a delay'),
  channel: id,
  engages: z.boolean().default(false).describe('the body now works with the cell'),
  effects: effects.default([]),
});

const body = z.strictObject({
  id,
  kind: z.enum(['competent', 'weak', 'wrong']),
  place: z
    .enum(['ministry', 'state', 'justice', 'partner', 'public', 'audience'])
    .describe('the heading it stands under in the directory'),
  sends: z
    .strictObject({ after: id })
    .optional()
    .describe('a body of the ministry: once told, it can send in its own name, after this delay'),
  notifiedBy: z.array(id).default([]).describe('right senders: seats or bodies of the ministry; none means any seat'),
  channels: z.record(id, z.enum(['good', 'weak', 'bad'])),
  content: z.strictObject({ must: z.array(id).default([]), mustNot: z.array(id).default([]) }).default({ must: [], mustNot: [] }),
  deadline: z
    .strictObject({ minute: minute.optional(), before: guard.optional(), source: id, rule: z.enum(['law', 'game']) })
    .optional()
    .describe('shown in the directory once the text says so'),
  sources: z.array(id).default([]),
  answers: z.array(answer).default([]),
});

/** bodies.yaml: the crisis directory, in the order of the ring. */
export const bodiesFile = z.array(body);
export type Body = z.infer<typeof body>;
export type BodyAnswer = z.infer<typeof answer>;
