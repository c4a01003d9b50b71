import { level, mean, momentary } from './loudness.ts';
import { clock, cut, dispatch, gate, onAir, passengers, phone, teleprinter, train } from './effects.ts';
import { bell, glass, goOn, marimba, play, reed, room, silence, type Note, type Samples } from './synth.ts';
import { beat, hum, strain } from './tone.ts';

/** Loudest 400 ms, in LUFS: what calls for an answer stands over what tells, and that over what only confirms. */
const [CALLS, TELLS, CONFIRMS] = [-19, -21, -24];

/** How long a layer of the room tone goes on after its turn, in seconds. */
const REST = 0.5;

/** Equal temperament from A4 = 440 Hz, in semitones. */
const semitone = (n: number): number => 440 * 2 ** (n / 12);

const tune = (
  seconds: number,
  partials: Note['partials'],
  notes: [at: number, semitone: number, lasts: number, loud?: number][],
) =>
  room(
    notes.reduce(
      (samples, [at, n, lasts, loud]) => play(samples, { at, pitch: semitone(n), lasts, loud, partials }),
      silence(seconds),
    ),
  );

const calls = (make: () => Samples) => () => level(make(), CALLS, momentary);
const tells = (make: () => Samples) => () => level(make(), TELLS, momentary);
const confirms = (make: () => Samples) => () => level(make(), CONFIRMS, momentary);
const tone = (make: () => Samples, lufs: number) => () => goOn(level(make(), lufs, mean, 0), REST);

/** Every sound of the game, by the name of its file. All are made here: nothing is recorded or borrowed. */
export const recipes: Record<string, () => Samples> = {
  chime: tells(() => tune(1.15, marimba, [[0, 10, 0.5], [0.14, 5, 0.5], [0.28, 14, 0.85]])), // prettier-ignore
  question: calls(() => tune(1.3, marimba, [[0, 3, 0.5], [0.16, 10, 0.5], [0.32, 9, 0.6], [0.5, 16, 0.8]])), // prettier-ignore
  phone: calls(phone),
  clock: calls(clock),
  train: calls(train),
  teleprinter: tells(teleprinter),
  'on-air': tells(onAir),
  gate: tells(gate),
  cut: tells(cut),
  passengers: tells(passengers),
  dispatch: confirms(dispatch),
  done: confirms(() => tune(0.75, marimba, [[0, 7, 0.4], [0.12, 14, 0.6]])), // prettier-ignore
  failed: tells(() => tune(0.85, reed, [[0, -6, 0.35, 0.8], [0.18, -9, 0.65]])), // prettier-ignore
  nothing: confirms(() => tune(0.5, marimba, [[0, -5, 0.3], [0.13, -5, 0.3, 0.6]])), // prettier-ignore
  finding: tells(() => tune(1.1, glass, [[0, 17, 0.5], [0.11, 17, 0.4, 0.5], [0.22, 22, 0.8], [0.4, 22, 0.6, 0.35]])), // prettier-ignore
  answer: tells(() => tune(0.95, bell, [[0, 12, 0.45], [0.15, 8, 0.75]])), // prettier-ignore
  engaged: tells(() => tune(1.5, bell, [[0, -2, 0.9], [0.13, 2, 0.9], [0.26, 5, 0.9], [0.39, 10, 1.1]])), // prettier-ignore
  missed: calls(() => tune(1.1, bell, [[0, -14, 1.05], [0.02, -13, 0.5, 0.4]])), // prettier-ignore
  'ending-good': calls(() => tune(2.9, bell, [[0, -2, 1.2], [0.2, 2, 1.2], [0.4, 5, 1.2], [0.6, 10, 2.2], [0.62, 5, 2.2, 0.6], [0.64, 14, 2.2, 0.6]])), // prettier-ignore
  'ending-mixed': calls(() => tune(2.7, bell, [[0, -2, 1.2], [0.25, 3, 1.2], [0.5, 5, 2.1], [0.52, 0, 2.1, 0.6]])), // prettier-ignore
  'ending-bad': calls(() => tune(2.9, bell, [[0, 3, 1], [0.28, -1, 1.1], [0.56, -4, 1.2], [0.9, -9, 2], [0.92, -12, 2, 0.7]])), // prettier-ignore
  'room-hum': tone(hum, -30),
  'room-beat': tone(beat, -31),
  'room-strain': tone(strain, -33),
};
