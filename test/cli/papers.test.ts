import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callLater, temporary, TINY } from './run.ts';

test('writes the four papers into a folder that it makes, in the language asked for', async () => {
  const out = join(temporary(), 'papers');
  const { code, err, out: said } = await callLater(`papers ${TINY} --lang fr --out ${out}`);
  expect([code, err]).toEqual([0, '']);
  const files = readdirSync(out).sort();
  expect(files).toEqual(['chronogramme', 'grid', 'handbook', 'kit'].map((kind) => `cellule-72-tiny-${kind}-fr.html`));
  for (const file of files) {
    expect(said).toContain(file);
    expect(readFileSync(join(out, file), 'utf8')).toContain('<html lang="fr">');
  }
});

test('writes one paper, and says so in JSON', async () => {
  const out = temporary();
  const { code, out: said } = await callLater(`papers ${TINY} --paper kit --lang en --out ${out} --json`);
  expect(code).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ scenario: 'tiny', lang: 'en', files: [{ paper: 'kit' }] });
  expect(readdirSync(out)).toEqual(['cellule-72-tiny-kit-en.html']);
});

test('a call without a folder or with another paper is a wrong call; a folder that cannot be made is bad input', async () => {
  const folder = temporary();
  expect(await callLater(`papers ${TINY}`)).toMatchObject({ code: 2, out: '' });
  const wrong = await callLater(`papers ${TINY} --paper poster --out ${folder}`);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('handbook, kit, grid, chronogramme');
  writeFileSync(join(folder, 'file'), '');
  const bad = await callLater(`papers ${TINY} --out ${join(folder, 'file')}`);
  expect(bad.code).toBe(1);
  expect(bad.err).toContain(join(folder, 'file'));
  expect(readdirSync(folder)).toEqual(['file']);
});
