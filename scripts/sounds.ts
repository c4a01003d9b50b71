/** Makes assets/sounds from scripts/sounds/recipes.ts: `npx tsx scripts/sounds.ts [name …]`. Needs ffmpeg. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decoded } from './sounds/decoded.ts';
import { momentary } from './sounds/loudness.ts';
import { recipes } from './sounds/recipes.ts';
import { wav } from './sounds/synth.ts';

const FOLDER = 'assets/sounds';
/** Nothing of the room tone lies over 3 kHz: it needs fewer bits. */
const isTone = (name: string): boolean => name.startsWith('room-');
const codecs: Record<string, (name: string) => string[]> = {
  webm: (name) => ['-c:a', 'libopus', '-b:a', isTone(name) ? '20k' : '28k', '-vbr', 'on'],
  // 44.1 kHz, because low rates at 48 kHz smear.
  mp3: (name) => [
    '-c:a',
    'libmp3lame',
    '-b:a',
    isTone(name) ? '32k' : '40k',
    '-ar',
    '44100',
    '-write_xing',
    '0',
    '-id3v2_version',
    '0',
  ],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in recipes));
if (unknown.length > 0) {
  console.error(`No recipe for ${unknown.join(', ')}. There are: ${Object.keys(recipes).join(', ')}.`);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'sounds-'));

/** Encodes, and once more with what the codec took of the loudness (clicks lose up to 2 dB) given back. */
function encode(source: string, file: string, options: string[], lufs: number): void {
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const write = (gain: number): void => {
    const filter = ['-af', `volume=${gain.toFixed(2)}dB`];
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', source, ...filter, ...options, ...exact, file]);
  };
  write(0);
  const lost = lufs - momentary(decoded(file));
  if (Math.abs(lost) > 0.2) write(lost);
}

let total = 0;
for (const name of asked.length > 0 ? asked : Object.keys(recipes)) {
  const source = join(scratch, `${name}.wav`);
  const samples = recipes[name]!();
  writeFileSync(source, wav(samples));
  for (const [extension, options] of Object.entries(codecs)) {
    const file = join(FOLDER, `${name}.${extension}`);
    encode(source, file, options(name), momentary(samples));
    total += statSync(file).size;
  }
}
rmSync(scratch, { recursive: true });
console.log(`${Math.round(total / 1000)} kB`);
