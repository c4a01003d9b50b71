import { expect, it } from 'vitest';
import {
  advanceTo,
  copyWorld,
  enter,
  hashWorld,
  play,
  playOn,
  policyOf,
  runForOutcome,
  runOn,
  start,
  startRun,
  takeOver,
  type Entry,
  type Run,
} from '../../src/engine/index.ts';
import { scenarioAt, tiny } from '../exercise.ts';

const shipped = scenarioAt('scenarios/courrier-compromis');

it.each(['textbook', 'random', 'panic-shutdown'])('a run for its outcome ends as %s ended, causes and trail aside', (policy) => {
  const { entries, facts, world } = play(shipped, { seed: 3, policy });
  const run = runForOutcome(shipped, start(shipped, { seed: 3 }).world);
  for (const entry of entries) expect(enter(run, entry)).toBeNull();
  advanceTo(run, shipped.duration);
  expect(hashWorld({ ...run.world, trail: '' })).toBe(hashWorld({ ...world, trail: '' }));
  const bare = facts.map((fact) => ({ ...fact, cause: {} }));
  expect(bare.slice(-run.facts.length)).toEqual(run.facts.map((fact) => ({ ...fact, cause: {} })));
});

it('a copy of a world is equal to it and shares nothing with it', () => {
  const { world } = play(shipped, { seed: 3, policy: 'textbook' });
  const before = hashWorld(world);
  const copy = copyWorld(world);
  expect(copy).toEqual(world);
  const spoil = (value: object): void => {
    for (const key of Object.keys(value)) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === 'object' && inner !== null) spoil(inner);
      else (value as Record<string, unknown>)[key] = 'spoilt';
    }
  };
  spoil(copy);
  expect(hashWorld(world)).toBe(before);
});

/** The entries that a policy makes from a run's world on. */
function goOn(run: Run, policy: string): Entry[] {
  const { scenario } = run.model;
  return playOn(run, takeOver(policyOf(scenario, policy), run.world));
}

it.each([10, 40, 90])('textbook takes over from itself at minute %i and does nothing twice', (minute) => {
  const played = play(shipped, { seed: 5, policy: 'textbook' });
  const run = startRun(shipped, { seed: 5 });
  for (const entry of played.entries.filter(({ at }) => at <= minute)) enter(run, entry);
  advanceTo(run, minute);
  const commands = [...played.entries.filter(({ at }) => at <= minute), ...goOn(run, 'textbook')].map(({ command }) =>
    JSON.stringify(command),
  );
  expect([...commands].sort()).toEqual(played.entries.map(({ command }) => JSON.stringify(command)).sort());
});

it('who takes over at the start plays as from the start', () => {
  const run = startRun(tiny(), { seed: 2 });
  goOn(runOn(tiny(), run.world), 'textbook');
  expect(hashWorld(run.world)).toBe(hashWorld(play(tiny(), { seed: 2, policy: 'textbook' }).world));
});
