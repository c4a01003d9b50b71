import { execFileSync } from 'node:child_process';
import { RATE, type Samples } from './synth.ts';

/** The samples of a sound file, by ffmpeg, at `rate` a second. */
export function decoded(file: string, rate = RATE): Samples {
  const format = ['-f', 'f64le', '-ac', '1', '-ar', `${rate}`, '-'];
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', file, ...format], { maxBuffer: 2 ** 28 });
  return new Float64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
}
