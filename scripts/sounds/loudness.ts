import { RATE, type Samples } from './synth.ts';

/** Highest sample, of 1: -3 dB, as a codec may go over. */
const CEILING = 0.708;

/** Seconds of a momentary loudness (EBU R 128). */
const MOMENT = 0.4;

type Stage = [b0: number, b1: number, b2: number, a1: number, a2: number];

/** How the ear weighs the frequencies: the two filters of ITU-R BS.1770, for 48 kHz. */
const WEIGHTING: Stage[] = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
];

function filtered(samples: Samples, [b0, b1, b2, a1, a2]: Stage): Samples {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

const inUnits = (power: number): number => -0.691 + 10 * Math.log10(power || 1e-12);

/** Loudness of the loudest 400 ms, in LUFS; what is shorter counts with the silence after it. */
export function momentary(samples: Samples): number {
  const window = Math.round(MOMENT * RATE);
  const weighted = WEIGHTING.reduce(filtered, samples);
  let [sum, loudest] = [0, 0];
  weighted.forEach((s, i) => {
    sum += s * s - (i >= window ? weighted[i - window]! ** 2 : 0);
    loudest = Math.max(loudest, sum / window);
  });
  return inUnits(loudest);
}

/** Loudness of the whole, in LUFS. */
export function mean(samples: Samples): number {
  const weighted = WEIGHTING.reduce(filtered, samples);
  return inUnits(weighted.reduce((sum, s) => sum + s * s, 0) / samples.length);
}

/** Rounds off what is over the ceiling: a click may be strong without being sharp. */
function soften(sample: number): number {
  const [knee, size] = [CEILING * 0.6, Math.abs(sample)];
  if (size <= knee) return sample;
  return Math.sign(sample) * (knee + (CEILING - knee) * Math.tanh((size - knee) / (CEILING - knee)));
}

/** Brought to this loudness by its measure, the end faded over `fade` seconds. Softening takes some back: tried again. */
export function level(samples: Samples, lufs: number, measure: (samples: Samples) => number = momentary, fade = 0.02): Samples {
  const end = Math.round(fade * RATE);
  const faded = samples.map((s, i) => s * (end > 0 ? Math.min(1, (samples.length - i) / end) : 1));
  let gain = 10 ** ((lufs - measure(faded)) / 20);
  let result = faded;
  for (let turn = 0; turn < 4; turn++) {
    result = faded.map((s) => soften(s * gain));
    gain *= 10 ** ((lufs - measure(result)) / 20);
  }
  return result;
}
