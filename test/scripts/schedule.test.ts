import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { block, withBlock } from '../../scripts/schedule/block.ts';
import { pool } from '../../scripts/schedule/pool.ts';
import { tiny } from '../exercise.ts';

const SEEDS = [1, 2, 3, 4, 5];

it('pools the textbook over all variants: what half of the runs give, each at a minute of its own', () => {
  const all = pool(tiny(), SEEDS, 1);
  const half = pool(tiny(), SEEDS);
  expect(half).toEqual(all.filter(({ share }) => share >= 50).map((one) => expect.objectContaining({ command: one.command })));
  expect(half.length).toBeGreaterThan(3);
  expect(half.every(({ at }, index) => index === 0 || at > (half[index - 1]?.at ?? 0))).toBe(true);
  expect(pool(tiny(), SEEDS)).toEqual(half);
});

it('stands between its markers, is made anew there, and the rest of the file stays', () => {
  const scheduled = pool(tiny(), SEEDS);
  const once = withBlock('- id: passive\n', block(scheduled));
  expect(withBlock(once, block(scheduled))).toBe(once);
  const shorter = withBlock(`${once}- { id: random, random: true }\n`, block(scheduled.slice(0, 1)));
  const policies = parse(shorter) as { id: string; rules?: { when: unknown; do: unknown }[] }[];
  expect(policies.map(({ id }) => id)).toEqual(['passive', 'fixed-schedule', 'random']);
  const { at, command } = scheduled[0] ?? { at: 0, command: null };
  expect(policies[1]?.rules).toEqual([{ when: { type: 'clock', params: { from: at, to: at } }, do: command, pause: 1 }]);
});
