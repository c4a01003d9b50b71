import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cues, endings, turns } from '../../src/audio/cues.ts';
import { filesOf } from '../../src/audio/files.ts';
import { layers } from '../../src/audio/tension.ts';
import { recipes } from '../../scripts/sounds/recipes.ts';

const folder = 'assets/sounds';
const all = [...cues, ...Object.values(endings)];
const captioned = [...all, ...Object.values(turns)];
const sounds = [...new Set([...all.map((it) => it.sound), ...Object.keys(layers[0])])];

it.each(sounds)('%s exists in both formats, and is found by the page', (sound) => {
  for (const extension of ['webm', 'mp3']) expect(existsSync(`${folder}/${sound}.${extension}`)).toBe(true);
  expect(filesOf(sound)).toHaveLength(2);
});

it('ships no sound that nothing plays or that has no recipe', () => {
  const shipped = new Set(readdirSync(folder).map((file) => file.replace(/\.\w+$/, '')));
  expect([...shipped].sort()).toEqual([...sounds].sort());
  expect(Object.keys(recipes).sort()).toEqual([...sounds].sort());
});

it('stays within 400 kB', () => {
  const total = readdirSync(folder).reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
  expect(total).toBeLessThan(400_000);
});

it.each(['fr', 'en'])('captions every sound in %s, and nothing else', (language) => {
  const captions = JSON.parse(readFileSync(`locales/${language}/captions.json`, 'utf8')) as Record<string, string>;
  expect(Object.keys(captions).sort()).toEqual(captioned.map((it) => it.id).sort());
  for (const text of Object.values(captions)) expect(text.length).toBeGreaterThan(8);
});
