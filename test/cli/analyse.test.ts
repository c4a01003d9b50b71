import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, json, temporary, TINY } from './run.ts';

function recorded(policy: string): string {
  const file = join(temporary(), 'record.json');
  call(`play ${TINY} --seed 7 --variant slow --policy ${policy} --record ${file}`);
  return file;
}

test('analyse answers the curve, the costs, the pivotal moments and the best known line', () => {
  const found = json(`analyse ${recorded('passive')} --scenario ${TINY}`);
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining(['score', 'best', 'curve', 'decisions', 'pivotal', 'playthroughs', 'ms']),
  );
  const shape = found as unknown as Record<'best' | 'spread', object> & Record<'curve' | 'pivotal', object[]>;
  expect(Object.keys(shape.best)).toEqual(['score', 'entries']);
  expect(Object.keys(shape.curve[0] ?? {})).toEqual(['n', 'at', 'reachable']);
  expect(Object.keys(shape.pivotal[0] ?? {})).toEqual(expect.arrayContaining(['n', 'at', 'cost', 'counterfactual', 'spread']));
});

test('the same record gives the same analysis, and a smaller budget a smaller one', () => {
  const file = recorded('random');
  const found = (budget: string) => ({ ...json(`analyse ${file} --scenario ${TINY}${budget}`), ms: 0 });
  expect(found('')).toEqual(found(''));
  expect(found(' --budget 40')).toMatchObject({ complete: true });
  expect((found(' --budget 40') as unknown as { playthroughs: number }).playthroughs).toBeLessThan(400);
});

test('each decision stands with its cost', () => {
  const { decisions } = json(`analyse ${recorded('textbook')} --scenario ${TINY}`) as unknown as { decisions: object[] };
  expect(decisions.length).toBeGreaterThan(2);
  expect(Object.keys(decisions[0] ?? {})).toEqual(['n', 'at', 'command', 'cost']);
});

test('it is told in the language asked for', () => {
  const file = recorded('passive');
  expect(call(`analyse ${file} --scenario ${TINY} --lang fr`).out).toContain('Meilleur score encore atteignable\u00a0:');
  expect(call(`analyse ${file} --scenario ${TINY} --lang en`).out).toContain('Best score still within reach:');
});

test('a changed record is told apart, with its place', () => {
  const file = recorded('textbook');
  const record = JSON.parse(readFileSync(file, 'utf8')) as { entries: { at: number }[] };
  (record.entries[1] as { at: number }).at++;
  writeFileSync(file, JSON.stringify(record, null, 2));
  const { code, out, err } = call(`analyse ${file} --scenario ${TINY}`);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/record\.json:\d+:\d+ entries\[1\]/);
  expect(call(`analyse ${file} --budget many`).code).toBe(2);
});
