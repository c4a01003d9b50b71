import { expect, it } from 'vitest';
import { hashWorld, play, start, step, advance } from '../../src/engine/index.ts';
import { tiny } from '../exercise.ts';

it.each(['textbook', 'passive', 'random', 'everything'])(
  '%s plays to the end, the same each time, and its entries replay to the same world',
  (policy) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const played = play(tiny(), { seed, policy });
      expect(played.world.phase).toBe('over');
      expect(hashWorld(play(tiny(), { seed, policy }).world)).toBe(hashWorld(played.world));
      let { world } = start(tiny(), { seed });
      for (const entry of played.entries) {
        const moved = step(tiny(), world, entry);
        if ('refused' in moved) throw new Error(`seed ${seed}: entry ${entry.n} refused: ${moved.refused}`);
        world = moved.world;
      }
      expect(hashWorld(advance(tiny(), world, tiny().duration).world)).toBe(hashWorld(played.world));
    }
  },
);

it('gives the same world with either evaluator', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const compiled = play(tiny(), { seed, policy: 'random', evaluator: 'compiled' });
    const reference = play(tiny(), { seed, policy: 'random', evaluator: 'xstate' });
    expect(hashWorld(compiled.world)).toBe(hashWorld(reference.world));
    expect(compiled.facts).toEqual(reference.facts);
  }
});

it('draws both variants over the seeds, the heavier one more often', () => {
  const variants = Array.from({ length: 300 }, (_, seed) => start(tiny(), { seed }).world.variant);
  const quick = variants.filter((variant) => variant === 'quick').length;
  expect(quick).toBeGreaterThan(150);
  expect(quick).toBeLessThan(250);
});

it('everything is done once, in the order of the files, with no more haste than people allow', () => {
  const { entries, facts } = play(tiny(), { seed: 3, policy: 'everything', variant: 'quick' });
  const commands = entries.map(({ command }) => command);
  const orders = commands.flatMap((command) => (command.type === 'order' ? `${command.order} ${command.target ?? ''}` : []));
  const bodies = commands.flatMap((command) => (command.type === 'notify' ? command.body : []));
  expect(new Set(orders).size).toBe(orders.length);
  expect([...bodies].sort()).toEqual(
    tiny()
      .bodies.map(({ id }) => id)
      .sort(),
  );
  expect(entries.every(({ at }, index) => index === 0 || at > (entries[index - 1]?.at ?? 0))).toBe(true);
  // An order starts at the minute it is given: its team had the people.
  for (const fact of facts) {
    if (fact.type === 'ordered')
      expect(facts).toContainEqual(expect.objectContaining({ type: 'started', n: fact.n, at: fact.at }));
  }
  const asked = facts.flatMap((fact) => (fact.type === 'answered' ? [fact] : []));
  expect(asked.map(({ option }) => option)).toEqual(asked.map(({ inject }) => firstOption(inject)));
  expect(asked.length).toBeGreaterThan(0);
});

function firstOption(inject: string): string | undefined {
  return tiny().injects.find(({ id }) => id === inject)?.options[0]?.id;
}
