/** Makes assets/sounds from scripts/sounds/recipes.ts: `npx tsx scripts/sounds.ts [name …]`. Needs ffmpeg. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipes } from './sounds/recipes.ts';
import { wav } from './sounds/synth.ts';

const FOLDER = 'assets/sounds';
const codecs: Record<string, string[]> = {
  webm: ['-c:a', 'libopus', '-b:a', '28k', '-vbr', 'on'],
  // 44.1 kHz, because low rates at 48 kHz smear.
  mp3: ['-c:a', 'libmp3lame', '-b:a', '40k', '-ar', '44100', '-write_xing', '0', '-id3v2_version', '0'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in recipes));
if (unknown.length > 0) {
  console.error(`No recipe for ${unknown.join(', ')}. There are: ${Object.keys(recipes).join(', ')}.`);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'sounds-'));
let total = 0;
for (const name of asked.length > 0 ? asked : Object.keys(recipes)) {
  const source = join(scratch, `${name}.wav`);
  writeFileSync(source, wav(recipes[name]!()));
  for (const [extension, options] of Object.entries(codecs)) {
    const file = join(FOLDER, `${name}.${extension}`);
    const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', source, ...options, ...exact, file]);
    total += statSync(file).size;
  }
}
rmSync(scratch, { recursive: true });
console.log(`${Math.round(total / 1000)} kB`);
