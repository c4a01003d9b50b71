import { FACILITATOR, play } from '../../src/engine/index.ts';
import { createHost, type ExerciseRecord } from '../../src/session/index.ts';
import { openExercise, SEAT, type Exercise } from '../../src/app/exercise.ts';
import { findScenario } from '../../src/app/library.ts';
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
  /** What is done to the scenario's texts. */
  texts?: <T>(value: T) => T;
}

/** An exercise under way, as somebody would have left it at that minute. */
export async function exerciseAt(playing: Playing): Promise<Exercise> {
  const { texts = (value) => value } = playing;
  const scenario = texts(await scenarioOf(playing.scenario));
  const record = recordAt(scenario, playing);
  return openExercise({ id: 'gallery', started: 0, scenario, setup: { record } }, { pace: 1, autoPause: () => true });
}

/** A finished exercise, ready for its debrief. */
export async function reviewAt(playing: Playing): Promise<Review> {
  const exercise = await exerciseAt(playing);
  const review = reviewOf(exercise);
  exercise.dispose();
  return review;
}

function recordAt(
  scenario: Scenario,
  { policy, seed = 7, variant, until = scenario.duration, table = false }: Playing,
): ExerciseRecord {
  const setup = { seed, ...(variant === undefined ? {} : { variant }) };
  const host = createHost(scenario, { ...setup, seats: table ? [SEAT, FACILITATOR] : [SEAT] });
  for (const { at, by, command } of play(scenario, { ...setup, policy }).entries) {
    if (at > until) break;
    host.close(at);
    host.submit(by, command);
  }
  host.close(until);
  return host.record();
}

async function scenarioOf(id: string): Promise<Scenario> {
  const item = findScenario(id);
  if (!item) throw new Error(`no scenario ${id}`);
  return item.load();
}
