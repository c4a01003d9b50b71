import { bell, hiss, play, reed, room, silence, type Samples } from './synth.ts';

/** Two short rings. */
export function phone(): Samples {
  const samples = silence(1.05);
  for (const start of [0, 0.52]) {
    for (let k = 0; k < 9; k++) {
      play(samples, { at: start + k * 0.042, pitch: k % 2 ? 1318 : 1046, lasts: 0.16, loud: 0.8, partials: bell });
    }
  }
  return room(samples);
}

/** Type bars on paper, then the carriage. */
export function teleprinter(): Samples {
  const samples = silence(1.1);
  const strokes = [0, 0.07, 0.13, 0.2, 0.29, 0.35, 0.41, 0.5, 0.56, 0.62, 0.69, 0.75];
  strokes.forEach((at, i) => {
    hiss(samples, { at, lasts: 0.03, low: 900, high: 5200 + (i % 3) * 900, loud: 1 - (i % 4) * 0.12, seed: 11 + i });
    play(samples, { at, pitch: 190 + (i % 3) * 22, lasts: 0.05, loud: 0.35 });
  });
  hiss(samples, { at: 0.84, lasts: 0.16, low: 500, high: 2600, to: 1.8, loud: 0.6, seed: 5 });
  return room(samples);
}

/** A pneumatic tube takes a message away. */
export function dispatch(): Samples {
  const samples = silence(0.75);
  hiss(samples, { at: 0, lasts: 0.05, low: 300, high: 2400, seed: 3, loud: 0.8 });
  hiss(samples, { at: 0.05, lasts: 0.6, low: 260, high: 900, to: 4.5, attack: 0.12, seed: 4 });
  play(samples, { at: 0.02, pitch: 130, lasts: 0.12, loud: 0.6 });
  return room(samples);
}

/** Two leaves swing, and lock. */
export function gate(): Samples {
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
  return room(samples);
}

/** A relay opens and the current runs down. */
export function cut(): Samples {
  const samples = silence(0.95);
  hiss(samples, { at: 0, lasts: 0.03, low: 1200, high: 6000, seed: 31 });
  play(samples, { at: 0.01, pitch: 262, to: 46, lasts: 0.8, loud: 0.7, partials: reed, held: true, attack: 0.01 });
  hiss(samples, { at: 0.72, lasts: 0.05, low: 200, high: 1500, seed: 32, loud: 0.7 });
  return room(samples);
}

export function clock(): Samples {
  const samples = silence(1.15);
  [0, 0.25, 0.5, 0.75].forEach((at, i) => {
    const pitch = i % 2 ? 1480 : 1865;
    play(samples, { at, pitch, lasts: 0.09, partials: [[1, 1, 1], [2.4, 0.5, 0.5]] }); // prettier-ignore
    hiss(samples, { at, lasts: 0.015, low: 2000, high: 8000, seed: 41 + i, loud: 0.4 });
  });
  return room(samples);
}

/** Rail joints under two wheels, slower and slower apart, while the motor rises and all of it draws away. */
export function train(): Samples {
  const samples = silence(2.2);
  hiss(samples, { at: 0, lasts: 2.2, low: 60, high: 420, attack: 0.35, seed: 61, loud: 0.9 });
  play(samples, { at: 0.1, pitch: 98, to: 208, lasts: 1.7, loud: 0.17, partials: reed, held: true, attack: 0.5 });
  let at = 0.12;
  for (let joint = 0; joint < 6; joint++) {
    for (const wheel of [0, 0.085 - joint * 0.006]) {
      const loud = 0.9 * 0.83 ** joint;
      hiss(samples, { at: at + wheel, lasts: 0.05, low: 250, high: 2600 - joint * 260, seed: 62 + joint, loud });
      play(samples, { at: at + wheel, pitch: 84, lasts: 0.11, loud: loud * 0.7 });
    }
    at += 0.43 - joint * 0.04;
  }
  return room(samples);
}

/** The signal of doors, and steps that leave. */
export function passengers(): Samples {
  const samples = silence(1.45);
  for (const at of [0, 0.15]) play(samples, { at, pitch: 392, lasts: 0.1, loud: 0.4, partials: reed, held: true, attack: 0.008 });
  const steps = [0.36, 0.47, 0.55, 0.68, 0.77, 0.9, 0.98, 1.12, 1.22];
  steps.forEach((at, i) => {
    const loud = 0.95 * 0.86 ** i;
    hiss(samples, { at, lasts: 0.045, low: 220, high: 2300 - (i % 2) * 700, seed: 71 + i, loud });
    play(samples, { at, pitch: 112 + (i % 2) * 20, lasts: 0.07, loud: loud * 0.55 });
  });
  return room(samples);
}

/** A dial turns through static and stands on a clear note. */
export function onAir(): Samples {
  const samples = silence(0.66);
  hiss(samples, { at: 0, lasts: 0.34, low: 500, high: 3400, to: 0.5, attack: 0.05, seed: 81, loud: 0.9 });
  play(samples, { at: 0.02, pitch: 466, to: 622, lasts: 0.2, loud: 0.12, held: true, attack: 0.03, partials: reed });
  play(samples, { at: 0.22, pitch: 698, lasts: 0.42, loud: 0.8, attack: 0.012, partials: bell });
  return room(samples);
}
