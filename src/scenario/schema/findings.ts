import { z } from 'zod';
import { guard } from './guards.ts';
import { id } from './words.ts';

const finding = z.strictObject({
  id,
  confidence: z.enum(['known', 'supposed']),
  shows: guard.optional().describe('true in the world if looking finds it; always if absent'),
  corrects: z.array(id).default([]).describe('findings that this one proves wrong or stale'),
  quantity: id.optional().describe('its value when seen stands in the text as {value}'),
  station: id.optional(),
  mark: z.enum(['foothold', 'movement', 'leak', 'clear']).optional().describe('how the map shows it'),
  to: id.optional().describe('where a movement or a leak goes'),
});

/** findings.yaml: what the cell can come to know. */
export const findingsFile = z.array(finding);
export type Finding = z.infer<typeof finding>;
