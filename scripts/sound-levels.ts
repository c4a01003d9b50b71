/** Measures assets/sounds as a player hears them, from the encoded files: `npx tsx scripts/sound-levels.ts`. Needs ffmpeg. */
import { layers, TURN } from '../src/audio/tension.ts';
import { decoded } from './sounds/decoded.ts';
import { joint } from './sounds/joint.ts';
import { mean, momentary } from './sounds/loudness.ts';
import { recipes } from './sounds/recipes.ts';
import { RATE, type Samples } from './sounds/synth.ts';

/** Four times the rate of the samples: what lies between them counts too (true peak). */
const OVER = 4;

const heard = (name: string, extension: string, rate = RATE): Samples => decoded(`assets/sounds/${name}.${extension}`, rate);
const peak = (samples: Samples): number => 20 * Math.log10(samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0));
const turn = (samples: Samples): Samples => samples.slice((TURN.from * RATE) / 1000, ((TURN.from + TURN.lasts) * RATE) / 1000);
const cell = (n: number): string => n.toFixed(1).padStart(7);

console.log('sound            seconds  LUFS webm, mp3   dBTP webm, mp3');
for (const name of Object.keys(recipes)) {
  const both = ['webm', 'mp3'].map((extension) => heard(name, extension));
  const loud = both.map(name in layers[0] ? mean : momentary).map(cell);
  const peaks = ['webm', 'mp3'].map((extension) => cell(peak(heard(name, extension, RATE * OVER))));
  console.log(name.padEnd(15), cell(both[0]!.length / RATE), ' ', ...loud, ' ', ...peaks);
}

console.log('\njoint of a layer in its loop, in dB of full scale: webm, mp3');
for (const name of Object.keys(layers[0]))
  console.log(name.padEnd(15), ...['webm', 'mp3'].map((extension) => cell(joint(turn(heard(name, extension))))));

console.log('\nroom tone at each tension, before the player’s own volume: LUFS, dB peak');
const files = Object.fromEntries(Object.keys(layers[0]).map((name) => [name, turn(heard(name, 'webm'))]));
for (const [tension, mix] of Object.entries(layers)) {
  const sum = new Float64Array((TURN.lasts * RATE) / 1000);
  for (const [name, volume] of Object.entries(mix)) files[name]!.forEach((s, i) => (sum[i]! += s * volume));
  console.log(tension.padEnd(15), cell(mean(sum)), cell(peak(sum)));
}
