import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fullPath, generatedFiles } from '../../scripts/schema/files.ts';

it('JSON Schemas and the tables of the README are those of the schema: npm run schema', async () => {
  const files = await generatedFiles();
  const stale = Object.keys(files).filter(
    (path) => !existsSync(fullPath(path)) || readFileSync(fullPath(path), 'utf8') !== files[path],
  );
  expect(stale).toEqual([]);
  const known = Object.keys(files).filter((path) => path.startsWith('scenarios/schema/'));
  expect(readdirSync(fullPath('scenarios/schema')).map((name) => `scenarios/schema/${name}`)).toEqual(known.sort());
}, 30_000);
