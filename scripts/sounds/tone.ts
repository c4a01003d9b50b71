import { TURN } from '../../src/audio/tension.ts';
import { glass, hiss, loop, play, RATE, silence, type Samples } from './synth.ts';

/** A low machine room. The pitches are whole numbers of turns in six seconds. */
export function hum(): Samples {
  const samples = silence(7);
  for (const [pitch, loud] of [
    [55, 1],
    [82.5, 0.5],
    [110, 0.35],
    [164.5, 0.12],
  ] as const) {
    // prettier-ignore
    play(samples, { at: 0, pitch, lasts: 7.4, loud, held: true, attack: 0.01, partials: [[1, 1, 1]] }); // prettier-ignore
  }
  hiss(samples, { at: 0, lasts: 30, low: 60, high: 420, loud: 0.5, seed: 51 });
  return breathe(loop(samples, 1), 0.5);
}

/** A slow beat, sixty a minute. */
export function beat(): Samples {
  const samples = silence(6);
  for (let at = 0.02; at < 6; at += 1) {
    play(samples, { at, pitch: 62, to: 44, lasts: 0.5, attack: 0.012, partials: [[1, 1, 1], [2, 0.25, 0.6]] }); // prettier-ignore
    play(samples, { at: at + 0.28, pitch: 56, to: 42, lasts: 0.4, loud: 0.55, attack: 0.012, partials: [[1, 1, 1]] }); // prettier-ignore
  }
  return samples;
}

/** Two high notes that rub against each other, once every six seconds. */
export function strain(): Samples {
  const samples = silence(7);
  for (const [pitch, loud] of [
    [311, 0.6],
    [329.5, 0.6],
    [466, 0.35],
    [622.5, 0.14],
  ] as const) {
    // prettier-ignore
    play(samples, { at: 0, pitch, lasts: 7.4, loud, held: true, attack: 0.01, partials: glass });
  }
  return breathe(loop(samples, 1), 0.04);
}

/** It swells and goes, and is at its softest where it turns: what a codec does to the joint stays under it. */
function breathe(samples: Samples, softest: number): Samples {
  const [from, lasts] = [(TURN.from * RATE) / 1000, (TURN.lasts * RATE) / 1000];
  return samples.map((s, i) => s * (softest + (1 - softest) * Math.sin((Math.PI * (i - from)) / lasts) ** 2));
}
