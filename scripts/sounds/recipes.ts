import { bell, glass, hiss, level, loop, marimba, play, reed, room, silence, type Note, type Samples } from './synth.ts';

const EFFECT = -19;

/** Equal temperament from A4 = 440 Hz, in semitones. */
const semitone = (n: number): number => 440 * 2 ** (n / 12);

const effect = (samples: Samples): Samples => level(room(samples), EFFECT);

const tune = (
  seconds: number,
  partials: Note['partials'],
  notes: [at: number, semitone: number, lasts: number, loud?: number][],
) =>
  effect(
    notes.reduce(
      (samples, [at, n, lasts, loud]) => play(samples, { at, pitch: semitone(n), lasts, loud, partials }),
      silence(seconds),
    ),
  );

function phone(): Samples {
  const samples = silence(1.05);
  for (const start of [0, 0.52]) {
    for (let k = 0; k < 9; k++) {
      play(samples, { at: start + k * 0.042, pitch: k % 2 ? 1318 : 1046, lasts: 0.16, loud: 0.8, partials: bell });
    }
  }
  return effect(samples);
}

/** Type bars on paper, then the carriage. */
function teleprinter(): Samples {
  const samples = silence(1.1);
  const strokes = [0, 0.07, 0.13, 0.2, 0.29, 0.35, 0.41, 0.5, 0.56, 0.62, 0.69, 0.75];
  strokes.forEach((at, i) => {
    hiss(samples, { at, lasts: 0.03, low: 900, high: 5200 + (i % 3) * 900, loud: 1 - (i % 4) * 0.12, seed: 11 + i });
    play(samples, { at, pitch: 190 + (i % 3) * 22, lasts: 0.05, loud: 0.35 });
  });
  hiss(samples, { at: 0.84, lasts: 0.16, low: 500, high: 2600, to: 1.8, loud: 0.6, seed: 5 });
  return effect(samples);
}

/** A pneumatic tube takes a message away. */
function dispatch(): Samples {
  const samples = silence(0.75);
  hiss(samples, { at: 0, lasts: 0.05, low: 300, high: 2400, seed: 3, loud: 0.8 });
  hiss(samples, { at: 0.05, lasts: 0.6, low: 260, high: 900, to: 4.5, attack: 0.12, seed: 4 });
  play(samples, { at: 0.02, pitch: 130, lasts: 0.12, loud: 0.6 });
  return effect(samples);
}

/** Two leaves swing, and lock. */
function gate(): Samples {
  const samples = silence(0.62);
  hiss(samples, { at: 0, lasts: 0.2, low: 240, high: 1100, attack: 0.08, seed: 21, loud: 0.4 });
  for (const [at, loud] of [
    [0.17, 0.8],
    [0.24, 1],
  ] as const) {
    // prettier-ignore
    play(samples, { at, pitch: 118, lasts: 0.2, loud, partials: [[1, 1, 1], [2.7, 0.5, 0.4], [5.1, 0.25, 0.2]] }); // prettier-ignore
    hiss(samples, { at, lasts: 0.04, low: 700, high: 4200, seed: 22, loud });
  }
  return effect(samples);
}

/** A relay opens and the current runs down. */
function cut(): Samples {
  const samples = silence(0.95);
  hiss(samples, { at: 0, lasts: 0.03, low: 1200, high: 6000, seed: 31 });
  play(samples, { at: 0.01, pitch: 262, to: 46, lasts: 0.8, loud: 0.7, partials: reed, held: true, attack: 0.01 });
  hiss(samples, { at: 0.72, lasts: 0.05, low: 200, high: 1500, seed: 32, loud: 0.7 });
  return effect(samples);
}

function clock(): Samples {
  const samples = silence(1.15);
  [0, 0.25, 0.5, 0.75].forEach((at, i) => {
    const pitch = i % 2 ? 1480 : 1865;
    play(samples, { at, pitch, lasts: 0.09, partials: [[1, 1, 1], [2.4, 0.5, 0.5]] }); // prettier-ignore
    hiss(samples, { at, lasts: 0.015, low: 2000, high: 8000, seed: 41 + i, loud: 0.4 });
  });
  return effect(samples);
}

/** A low machine room. The pitches are whole numbers of turns in six seconds. */
function hum(): Samples {
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
  return level(loop(samples, 1), -24, 0);
}

/** A slow beat, sixty a minute. */
function beat(): Samples {
  const samples = silence(6);
  for (let at = 0.02; at < 6; at += 1) {
    play(samples, { at, pitch: 62, to: 44, lasts: 0.5, attack: 0.012, partials: [[1, 1, 1], [2, 0.25, 0.6]] }); // prettier-ignore
    play(samples, { at: at + 0.28, pitch: 56, to: 42, lasts: 0.4, loud: 0.55, attack: 0.012, partials: [[1, 1, 1]] }); // prettier-ignore
  }
  return level(samples, -23, 0);
}

/** Two high notes that rub against each other. */
function strain(): Samples {
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
  const breath = samples.map((s, i) => s * (0.7 + 0.3 * Math.sin((2 * Math.PI * i) / samples.length)));
  return level(loop(breath, 1), -29, 0);
}

/** Every sound of the game, by the name of its file. All are made here: nothing is recorded or borrowed. */
export const recipes: Record<string, () => Samples> = {
  chime: () => tune(1.15, marimba, [[0, 10, 0.5], [0.14, 5, 0.5], [0.28, 14, 0.85]]), // prettier-ignore
  question: () => tune(1.3, marimba, [[0, 3, 0.5], [0.16, 10, 0.5], [0.32, 9, 0.6], [0.5, 16, 0.8]]), // prettier-ignore
  phone,
  teleprinter,
  dispatch,
  gate,
  cut,
  clock,
  done: () => tune(0.75, marimba, [[0, 7, 0.4], [0.12, 14, 0.6]]), // prettier-ignore
  failed: () => tune(0.85, reed, [[0, -6, 0.35, 0.8], [0.18, -9, 0.65]]), // prettier-ignore
  nothing: () => tune(0.5, marimba, [[0, -5, 0.3], [0.13, -5, 0.3, 0.6]]), // prettier-ignore
  finding: () => tune(1.1, glass, [[0, 17, 0.5], [0.11, 17, 0.4, 0.5], [0.22, 22, 0.8], [0.4, 22, 0.6, 0.35]]), // prettier-ignore
  answer: () => tune(0.95, bell, [[0, 12, 0.45], [0.15, 8, 0.75]]), // prettier-ignore
  engaged: () => tune(1.5, bell, [[0, -2, 0.9], [0.13, 2, 0.9], [0.26, 5, 0.9], [0.39, 10, 1.1]]), // prettier-ignore
  missed: () => tune(1.1, bell, [[0, -14, 1.05], [0.02, -13, 0.5, 0.4]]), // prettier-ignore
  'ending-good': () => tune(2.9, bell, [[0, -2, 1.2], [0.2, 2, 1.2], [0.4, 5, 1.2], [0.6, 10, 2.2], [0.62, 5, 2.2, 0.6], [0.64, 14, 2.2, 0.6]]), // prettier-ignore
  'ending-mixed': () => tune(2.7, bell, [[0, -2, 1.2], [0.25, 3, 1.2], [0.5, 5, 2.1], [0.52, 0, 2.1, 0.6]]), // prettier-ignore
  'ending-bad': () => tune(2.9, bell, [[0, 3, 1], [0.28, -1, 1.1], [0.56, -4, 1.2], [0.9, -9, 2], [0.92, -12, 2, 0.7]]), // prettier-ignore
  'room-hum': hum,
  'room-beat': beat,
  'room-strain': strain,
};
