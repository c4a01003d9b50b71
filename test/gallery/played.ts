import { CELL, direction, FACILITATOR, OBSERVER, play, view, type Command } from '../../src/engine/index.ts';
import { seatFor } from '../../src/facilitator/seat.ts';
import { createHost, type ExerciseRecord, type Host } from '../../src/session/index.ts';
import { openExercise, SEAT, type Exercise } from '../../src/app/exercise.ts';
import { findScenario } from '../../src/app/library.ts';
import { savedOf, type Saved } from '../../src/app/record.ts';
import { reviewOf, type Review } from '../../src/app/review.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Which exercise, played by which policy; `until` cuts it at a minute. */
export interface Playing {
  scenario: string;
  policy: string;
  seed?: number;
  variant?: string;
  until?: number;
  /** Run by a facilitator. */
  table?: boolean;
  /** Each command is given by the seat whose business it is. */
  group?: boolean;
  /** What was noted, and when: by an observer of a group, round a table by the facilitator. */
  notes?: readonly { at: number; command: Command }[];
  /** What is done to the scenario's texts. */
  texts?: <T>(value: T) => T;
}

/** An exercise under way, as somebody would have left it at that minute. */
export async function exerciseAt(playing: Playing): Promise<Exercise> {
  const scenario = await sceneScenario(playing);
  const record = recordAt(scenario, playing);
  return openExercise({ id: 'gallery', started: 0, scenario, setup: { record } }, { pace: 1, autoPause: () => true });
}

const records = new Map<string, ExerciseRecord>();

/** A finished exercise, ready for its debrief. Its record is one object however often it is drawn: it is analysed once. */
export async function reviewAt(playing: Playing): Promise<Review> {
  const exercise = await exerciseAt(playing);
  const review = reviewOf(exercise);
  exercise.dispose();
  const key = JSON.stringify(playing);
  const record = records.get(key) ?? review.record;
  records.set(key, record);
  return { ...review, record };
}

/** An exercise that was abandoned at that minute: not assessed. */
export async function abandonedAt(playing: Playing): Promise<Review> {
  const exercise = await exerciseAt(playing);
  await exercise.submit({ type: 'abandon' });
  const review = reviewOf(exercise);
  exercise.dispose();
  return review;
}

/** An exercise of some days ago, as the device kept it. */
export async function savedAt(playing: Playing, days: number): Promise<Saved> {
  const { record, sheet } = await reviewAt(playing);
  const started = Date.UTC(2026, 10, 2 + days, 9, 30);
  return savedOf({ id: `past-${days}`, started, record }, { finished: true, score: sheet.total }, started);
}

/** The exercise as it was played up to that minute, `scenario` being its own with its texts as they are to be read. */
export function recordAt(scenario: Scenario, playing: Playing): ExerciseRecord {
  const { policy, seed = 7, variant, until = scenario.duration, table = false, group = false, notes = [] } = playing;
  const setup = { seed, ...(variant === undefined ? {} : { variant }) };
  const seats = group ? groupSeats(scenario) : table ? [SEAT, FACILITATOR] : [SEAT];
  const host = createHost(scenario, { ...setup, seats });
  const noted = notes.map((note) => ({ ...note, by: group ? OBSERVER : FACILITATOR }));
  const given = [...play(scenario, { ...setup, policy }).entries, ...noted].sort((a, b) => a.at - b.at);
  for (const { at, by, command } of given) {
    if (at > until) break;
    host.close(at);
    host.submit(group && by === CELL ? ownerOf(scenario, host, command) : by, command);
  }
  host.close(until);
  return host.record();
}

/** Everybody who may speak in the exercise of a group. */
export function groupSeats(scenario: Scenario): string[] {
  return [CELL, ...scenario.seats.map(({ id }) => id), FACILITATOR, OBSERVER];
}

function ownerOf(scenario: Scenario, host: Host, command: Command): string {
  const world = host.world();
  return seatFor(command, view(scenario, world, FACILITATOR), direction(scenario, world));
}

/** A scenario with its texts as a scene wants them. */
export async function sceneScenario({ scenario, texts = (value) => value }: Playing): Promise<Scenario> {
  return texts(await scenarioOf(scenario));
}

async function scenarioOf(id: string): Promise<Scenario> {
  const item = findScenario(id);
  if (!item) throw new Error(`no scenario ${id}`);
  return item.load();
}
