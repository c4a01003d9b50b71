import { beforeAll, describe, expect, test } from 'vitest';
import { cues, endings } from '../../src/audio/cues.ts';
import { filesOf } from '../../src/audio/files.ts';
import { layers, TURN } from '../../src/audio/tension.ts';
import { mean, momentary } from '../../scripts/sounds/loudness.ts';
import { joint } from '../../scripts/sounds/joint.ts';
import { RATE, type Samples } from '../../scripts/sounds/synth.ts';

const effects = [...new Set([...cues, ...Object.values(endings)].map(({ sound }) => sound))];
const tones = Object.keys(layers[0]);

/** What a player hears of a file: decoded by the browser, which the machine always has. */
async function decoded(address: string): Promise<Samples> {
  const file = await (await fetch(address)).arrayBuffer();
  const audio = await new OfflineAudioContext(1, RATE, RATE).decodeAudioData(file);
  expect(audio.numberOfChannels).toBe(1);
  return Float64Array.from(audio.getChannelData(0));
}

const heard = new Map<string, Samples>();
beforeAll(async () => {
  for (const sound of [...effects, ...tones])
    for (const [index, address] of filesOf(sound).entries()) heard.set(`${sound} ${index}`, await decoded(address));
}, 60_000);

const peak = (samples: Samples): number => samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
const turn = (samples: Samples): Samples => samples.slice((TURN.from * RATE) / 1000, ((TURN.from + TURN.lasts) * RATE) / 1000);
const FORMATS = [0, 1];

describe.each(effects)('%s, from its files', (sound) => {
  test.each(FORMATS)('is as loud as one of the three kinds of sounds, and does not clip (format %i)', (format) => {
    const samples = heard.get(`${sound} ${format}`) ?? new Float64Array();
    const off = [-19, -21, -24].map((lufs) => Math.abs(momentary(samples) - lufs));
    expect(Math.min(...off)).toBeLessThan(0.6);
    expect(peak(samples)).toBeLessThan(1);
  });
});

describe.each(tones)('%s, from its files', (sound) => {
  test.each(FORMATS)('turns without a seam, under what tells something (format %i)', (format) => {
    const samples = heard.get(`${sound} ${format}`) ?? new Float64Array();
    expect(samples.length).toBeGreaterThanOrEqual(((TURN.from + TURN.lasts) * RATE) / 1000);
    // A browser's decoder is not ffmpeg's: 12 dB more is let through, far under the tone that goes on over it.
    expect(joint(turn(samples))).toBeLessThan(-50);
    expect(mean(turn(samples))).toBeLessThan(-26);
  });
});
