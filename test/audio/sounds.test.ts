import { describe, expect, it } from 'vitest';
import { joint } from '../../scripts/sounds/joint.ts';
import { level, mean, momentary } from '../../scripts/sounds/loudness.ts';
import { recipes } from '../../scripts/sounds/recipes.ts';
import { play, RATE, silence, type Samples } from '../../scripts/sounds/synth.ts';
import { layers, TURN } from '../../src/audio/tension.ts';

const made = new Map(Object.entries(recipes).map(([name, make]) => [name, make()]));
const tones = Object.keys(layers[0]);
const effects = [...made].filter(([name]) => !tones.includes(name));
const peak = (samples: Samples) => samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
const turn = (samples: Samples) => samples.slice((TURN.from * RATE) / 1000, ((TURN.from + TURN.lasts) * RATE) / 1000);

it('measures loudness as EBU R 128 does: a full tone of 997 Hz is -3.0 LUFS', () => {
  const tone = play(silence(2), { at: 0, pitch: 997, lasts: 3, held: true, attack: 0.0001, partials: [[1, 1, 1]] });
  expect(mean(tone)).toBeCloseTo(-3.01, 1);
  expect(momentary(tone)).toBeCloseTo(-3.01, 1);
  expect(momentary(level(tone, -20))).toBeCloseTo(-20, 1);
});

describe.each(effects)('%s', (_, samples) => {
  it('is as loud as one of the three kinds of sounds', () => {
    const off = [-19, -21, -24].map((lufs) => Math.abs(momentary(samples) - lufs));
    expect(Math.min(...off)).toBeLessThan(0.3);
  });

  it('neither clips nor begins or ends with a click', () => {
    expect(peak(samples)).toBeLessThanOrEqual(0.708);
    expect(Math.abs(samples[0]!)).toBeLessThan(0.02);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.001);
  });
});

describe.each(tones)('%s', (name) => {
  it('turns without a seam, wherever a codec makes it begin', () => {
    const samples = made.get(name)!;
    for (const late of [0, 0.012, 0.05]) expect(joint(turn(samples.slice(late * RATE)))).toBeLessThan(-60);
  });
});

it('makes the room louder with each tension, and never louder than what tells something', () => {
  const loud = Object.values(layers).map((mix) => {
    const sum = silence(TURN.lasts / 1000);
    for (const [name, volume] of Object.entries(mix)) turn(made.get(name)!).forEach((s, i) => (sum[i]! += s * volume));
    return mean(sum);
  });
  expect(loud).toEqual([...loud].sort((a, b) => a - b));
  expect(loud.at(-1)).toBeLessThan(-26);
});
