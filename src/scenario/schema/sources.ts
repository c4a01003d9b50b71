import { z } from 'zod';
import { id } from './words.ts';

/** sources.yaml: what the rubric and the texts rest on. Only V1 and V2 may carry points. */
export const sourcesFile = z.array(
  z.strictObject({
    id,
    title: z.string().min(1),
    publisher: z.string().min(1),
    address: z.string().optional(),
    status: z.enum(['V1', 'V2', 'GK']),
    checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD'),
  }),
);
export type Source = z.infer<typeof sourcesFile>[number];
