import { FACILITATOR } from '../engine/index.ts';
import type { Settings } from '../panels/settings/settings.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openExercise, UnreadableRecord, type Exercise, type Origin } from './exercise.ts';
import { LEAD, secretHere } from './group/address.ts';
import { roomsAddress } from './rooms/address.ts';
import { findScenario } from './library.ts';
import { newId } from './record.ts';
import { frozenReview, reviewOf } from './review.ts';
import type { Opened, Request, Unopened } from './screens.ts';
import { drawSeed } from './seed.ts';

/** Loads a scenario and opens an exercise of it, new or saved. A chunk of its own: the engine comes with it. */
export async function openRequest(request: Request, settings: () => Settings): Promise<Opened> {
  const secret = await secretOf(request);
  if (secret !== null) return { screen: 'console', exercise: await leadIn(secret) };
  if (request.kind === 'lead') throw new Error('a room without a secret');
  const scenario = await load(request.kind === 'new' ? request.choice.scenario : request.saved.scenario);
  const open = (origin: Omit<Origin, 'scenario'>): Exercise =>
    openExercise(
      { ...origin, scenario },
      origin.rehearsal ? { pace: 30, autoPause: () => false } : { pace: settings().pace, autoPause: () => settings().autoPause },
    );

  if (request.kind === 'new') {
    const { seed, variant, rehearsal = false, table = rehearsal } = request.choice;
    const setup = { seed: seed ?? drawSeed(), ...(variant === null ? {} : { variant }) };
    const exercise = open({ id: newId(), started: Date.now(), setup, table, rehearsal });
    return { screen: table ? 'console' : 'briefing', exercise };
  }
  const { saved } = request;
  try {
    const exercise = open({ id: saved.id, started: saved.started, setup: { record: saved.record }, standIns: saved.standIns });
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

/** The secret of the room to lead, made now if it is to be; null where no group is asked for. */
async function secretOf(request: Request): Promise<string | null> {
  if (request.kind === 'lead') return request.secret;
  if (request.kind === 'saved') return request.saved.secret ?? null;
  if (!request.choice.group) return null;
  const { makeRoom } = await import('./group/lead.ts');
  const { choice } = request;
  if (choice.rooms === undefined) return makeRoom(choice);
  const secrets: string[] = [];
  // A server takes a seed of 31 bits.
  const seed = choice.seed ?? drawSeed() >>> 1;
  try {
    while (secrets.length < choice.rooms) secrets.push(await makeRoom({ ...choice, seed }));
  } catch (error) {
    // Those that were made are kept: nobody else knows their secrets.
    if (secrets.length === 0) throw error;
  }
  location.assign(roomsAddress(secrets, choice.rooms));
  // The page is on its way to another.
  return new Promise(() => undefined);
}

/** The address keeps the secret, so that a reload leads the same room; what stands after # is sent to no server. */
async function leadIn(secret: string): Promise<Exercise> {
  // First, so that whatever fails can be tried again.
  if (secretHere() !== secret) history.replaceState(null, '', `${LEAD}#${secret}`);
  const { leadRoom } = await import('./group/lead.ts').catch(() => {
    throw unopened(secret, [{ code: 'no-answer', values: {} }]);
  });
  try {
    return { ...(await leadRoom(secret, load)), secret };
  } catch (error) {
    const faults = (error as { problems?: Unopened['faults'] }).problems;
    if (!faults) throw error;
    throw unopened(secret, faults);
  }
}

function unopened(secret: string, faults: Unopened['faults']): Error {
  return Object.assign(new Error('the room did not open'), { unopened: secret, faults } satisfies Unopened);
}

async function load(id: string): Promise<Scenario> {
  const item = findScenario(id);
  if (!item) {
    const found = { code: 'unknown-scenario', path: 'scenario.id', values: { found: id } };
    throw new UnreadableRecord([found]);
  }
  return item.load();
}
