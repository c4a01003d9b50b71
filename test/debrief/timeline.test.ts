import { expect, test } from 'vitest';
import { timeline } from '../../src/debrief/index.ts';
import type { Chart } from '../../src/scenario/scenario.ts';
import { done, fact, flow, over, rubric } from './fixture.ts';

const chart = (id: string, concern: Chart['concern'], sight: Chart['sight']): Chart => ({
  ...{ id, concern, sight, initial: 'a' },
  states: { a: {}, b: {} },
});
const scenario = rubric({
  charts: [chart('intrusion', 'adversary', 'hidden'), chart('portal', 'control', 'open'), chart('desk', 'service', 'open')],
});

test('each fact stands in its lane, with whether the cell could know it', () => {
  const items = timeline(scenario, [
    fact(0, { type: 'chart', chart: 'intrusion', from: null, to: 'a' }),
    flow(0, 0, 14),
    fact(10, { type: 'chart', chart: 'intrusion', from: 'a', to: 'b' }),
    { at: 10, cause: { through: 'intrusion' }, type: 'noted', note: 'reads' },
    fact(20, { type: 'delivered', inject: 'help', until: null }),
    done(30, 'close-portal'),
    fact(30, { type: 'chart', chart: 'portal', from: 'a', to: 'b' }),
    fact(31, { type: 'chart', chart: 'desk', from: 'a', to: 'b' }),
    over(100),
  ]);
  expect(items.map(({ at, lane, fact, seen }) => [at, lane, fact.type, seen])).toEqual([
    [10, 'adversary', 'chart', false],
    [10, 'adversary', 'noted', false],
    [20, 'world', 'delivered', true],
    [30, 'cell', 'done', true],
    [30, 'cell', 'chart', true],
    [31, 'world', 'chart', true],
    [100, 'world', 'phase', true],
  ]);
});
