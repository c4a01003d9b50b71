import { z } from 'zod';
import { chart } from '../../src/scenario/schema/chart.ts';
import { FILES } from '../../src/scenario/files.ts';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  description?: string;
  type?: string;
  const?: string;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
}

/** What an author may write in each file: name of the schema → JSON Schema, for editors that complete and check YAML. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = { chart: jsonSchema(chart) };
  for (const [file, schema] of Object.entries(FILES)) schemas[schemaOf(file)] ??= jsonSchema(schema);
  return schemas;
}

/** The name of a file's schema; both languages share one. */
export function schemaOf(file: string): string {
  return /^(fr|en)\.yaml$/.test(file) ? 'texts' : file.replace(/\.yaml$/, '');
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  // Editors know draft 7 best.
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}
