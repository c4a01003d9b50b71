/** Samples between -1 and 1, one channel, 48 kHz. */
export type Samples = Float64Array;

export const RATE = 48_000;

export interface Note {
  /** Seconds from the start. */
  at: number;
  /** Hertz. */
  pitch: number;
  /** Seconds until it has fallen by 60 dB, or for a held note its whole length. */
  lasts: number;
  loud?: number;
  /** Seconds to full strength. */
  attack?: number;
  /** [multiple of the pitch, strength, how much shorter it rings] */
  partials?: [number, number, number][];
  /** Held at full strength and let go, instead of struck. */
  held?: boolean;
  /** Pitch at the end, for a slide. */
  to?: number;
}

export const marimba: Note['partials'] = [[1, 1, 1], [3.93, 0.22, 0.35], [9.2, 0.06, 0.15]]; // prettier-ignore
export const bell: Note['partials'] = [[1, 1, 1], [2.01, 0.45, 0.8], [2.76, 0.28, 0.55], [5.4, 0.12, 0.3]]; // prettier-ignore
export const glass: Note['partials'] = [[1, 1, 1], [2, 0.18, 0.6], [4.2, 0.08, 0.25]]; // prettier-ignore
export const reed: Note['partials'] = [[1, 1, 1], [2, 0.5, 1], [3, 0.3, 1], [4, 0.16, 1], [5, 0.08, 1]]; // prettier-ignore

export const silence = (seconds: number): Samples => new Float64Array(Math.round(seconds * RATE));

/** Adds a note. */
export function play(samples: Samples, note: Note): Samples {
  const { at, pitch, lasts, loud = 1, attack = 0.004, partials = glass, held = false, to = pitch } = note;
  const first = Math.round(at * RATE);
  for (const [multiple, strength, ring] of partials!) {
    let phase = 0;
    const length = Math.round(lasts * (held ? 1 : ring) * RATE);
    for (let i = 0; i < length && first + i < samples.length; i++) {
      const t = i / RATE;
      const part = i / length;
      phase += (2 * Math.PI * multiple * (pitch + (to - pitch) * part)) / RATE;
      const rise = Math.min(1, t / attack);
      const fall = held ? Math.min(1, (length - i) / RATE / (attack * 2)) : Math.exp(-6.9 * part) * Math.min(1, (1 - part) * 20);
      samples[first + i]! += Math.sin(phase) * strength * loud * rise * fall;
    }
  }
  return samples;
}

/** Noise that is the same on every machine. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

interface Burst {
  at: number;
  lasts: number;
  loud?: number;
  /** Hertz: what is under `low` and over `high` is weakened; `to` slides both by a factor. */
  low: number;
  high: number;
  to?: number;
  attack?: number;
  seed: number;
}

/** Adds a breath, a click or a rustle of filtered noise. */
export function hiss(samples: Samples, { at, lasts, loud = 1, low, high, to = 1, attack = 0.002, seed }: Burst): Samples {
  const next = noise(seed);
  const first = Math.round(at * RATE);
  const length = Math.round(lasts * RATE);
  let [a, b, base] = [0, 0, 0];
  for (let i = 0; i < length && first + i < samples.length; i++) {
    const part = i / length;
    const slide = to ** part;
    const k = 1 - Math.exp((-2 * Math.PI * high * slide) / RATE);
    a += (next() - a) * k;
    b += (a - b) * k;
    base += (b - base) * (1 - Math.exp((-2 * Math.PI * low * slide) / RATE));
    samples[first + i]! += (b - base) * 3 * loud * Math.min(1, i / RATE / attack) * (1 - part) ** 2;
  }
  return samples;
}

/** A small room: a few fading echoes. */
export function room(samples: Samples, wet = 0.25): Samples {
  const result = Float64Array.from(samples);
  [0.023, 0.037, 0.053, 0.071, 0.097].forEach((delay, n) => {
    const shift = Math.round(delay * RATE);
    for (let i = shift; i < result.length; i++) result[i]! += samples[i - shift]! * wet * 0.72 ** n;
  });
  return result;
}

/** Makes the end flow into the beginning over `seconds`: what is left loops without a seam. */
export function loop(samples: Samples, seconds: number): Samples {
  const overlap = Math.round(seconds * RATE);
  const length = samples.length - overlap;
  return samples.slice(0, length).map((s, i) => {
    if (i >= overlap) return s;
    const t = (i / overlap) * (Math.PI / 2);
    return s * Math.sin(t) + samples[length + i]! * Math.cos(t);
  });
}

/** Goes on from the end with the first `seconds` again, so that the joint can lie inside the sound. */
export function goOn(samples: Samples, seconds: number): Samples {
  const more = samples.subarray(0, Math.round(seconds * RATE));
  const result = new Float64Array(samples.length + more.length);
  result.set(samples);
  result.set(more, samples.length);
  return result;
}

/** A WAV file of 16 bits. */
export function wav(samples: Samples): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((s, i) => file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, s)) * 32_767), 44 + i * 2));
  return file;
}
