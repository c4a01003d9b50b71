import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from './generate.ts';
import { tables } from './tables.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = 'scenarios/README.md';

/** Every file made from the schema as it should stand now: path from the project's top → text. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, schema] of Object.entries(jsonSchemas()))
    files[`scenarios/schema/${name}.schema.json`] = JSON.stringify(schema, null, 2);
  files[README] = withTables(readFileSync(ROOT + README, 'utf8'));
  for (const [path, text] of Object.entries(files)) {
    const config = await resolveConfig(ROOT + path);
    files[path] = await format(text, { ...config, filepath: path });
  }
  return files;
}

export function fullPath(path: string): string {
  return ROOT + path;
}

/** A text with each table put between its markers, `<!-- name -->` and `<!-- /name -->`. */
function withTables(text: string): string {
  let result = text;
  for (const [name, table] of Object.entries(tables())) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [result.indexOf(open), result.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`${README} holds no markers ${open} … ${close}`);
    result = `${result.slice(0, start + open.length)}\n\n${table}\n\n${result.slice(end)}`;
  }
  return result;
}
