import { FACILITATOR } from '../engine/index.ts';
import type { Settings } from '../panels/settings/settings.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openExercise, UnreadableRecord, type Exercise, type Origin } from './exercise.ts';
import { findScenario } from './library.ts';
import { newId } from './record.ts';
import { frozenReview, reviewOf } from './review.ts';
import type { Opened, Request } from './screens.ts';
import { drawSeed } from './seed.ts';

/** Loads a scenario and opens an exercise of it, new or saved. A chunk of its own: the engine comes with it. */
export async function openRequest(request: Request, settings: () => Settings): Promise<Opened> {
  const scenario = await load(request.kind === 'new' ? request.choice.scenario : request.saved.scenario);
  const open = (origin: Omit<Origin, 'scenario'>): Exercise =>
    openExercise({ ...origin, scenario }, { pace: settings().pace, autoPause: () => settings().autoPause });

  if (request.kind === 'new') {
    const { seed, variant, table = false } = request.choice;
    const setup = { seed: seed ?? drawSeed(), ...(variant === null ? {} : { variant }) };
    const exercise = open({ id: newId(), started: Date.now(), setup, table });
    return { screen: table ? 'console' : 'briefing', exercise };
  }
  const { saved } = request;
  try {
    const exercise = open({ id: saved.id, started: saved.started, setup: { record: saved.record } });
    if (exercise.now().view.phase === 'running')
      return { screen: saved.record.seats.includes(FACILITATOR) ? 'console' : 'play', exercise };
    const review = reviewOf(exercise);
    exercise.dispose();
    return { screen: 'debrief', review };
  } catch (error) {
    const review = error instanceof UnreadableRecord ? frozenReview(scenario, saved) : null;
    if (!review) throw error;
    return { screen: 'debrief', review };
  }
}

async function load(id: string): Promise<Scenario> {
  const item = findScenario(id);
  if (!item) {
    const found = { code: 'unknown-scenario', path: 'scenario.id', values: { found: id } };
    throw new UnreadableRecord([found]);
  }
  return item.load();
}
