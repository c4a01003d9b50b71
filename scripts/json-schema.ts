/** Writes what is made from the scenario's schema: JSON Schemas for editors, and the tables of scenarios/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fullPath, generatedFiles } from './schema/files.ts';

for (const [path, text] of Object.entries(await generatedFiles())) {
  mkdirSync(dirname(fullPath(path)), { recursive: true });
  writeFileSync(fullPath(path), text);
  console.log(path);
}
