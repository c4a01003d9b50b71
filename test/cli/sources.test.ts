import { expect, test } from 'vitest';
import { restsOn } from '../../src/cli/sources/uses.ts';
import { altered, tiny } from '../exercise.ts';
import { call, json, TINY } from './run.ts';

test('sources says what a human should check again, and what rests on each', () => {
  const found = json(`sources ${TINY}`) as unknown as {
    sources: { id: string; status: string; title: string; publisher: string; checked: string; lines: string[]; used: boolean }[];
    withoutAddress: string[];
    gameRules: string[];
  };
  expect(found.sources.map(({ id }) => id).sort()).toEqual(
    tiny()
      .sources.map(({ id }) => id)
      .sort(),
  );
  for (const source of found.sources)
    expect(Object.keys(source)).toEqual(expect.arrayContaining(['title', 'publisher', 'checked']));
  const guide = found.sources.find(({ id }) => id === 'guide');
  expect(guide?.lines).toEqual(
    tiny()
      .objectives.lines.filter(({ source }) => source === 'guide')
      .map(({ id }) => id),
  );
  expect(guide?.lines.length).toBeGreaterThan(0);
  expect(found.withoutAddress).toEqual(
    tiny()
      .sources.filter(({ address }) => address === undefined)
      .map(({ id }) => id),
  );
  expect(call(`sources ${TINY} --lang fr`)).toMatchObject({ code: 0, err: '' });
});

test('the oldest check comes first; at one date V2 before V1 before GK', () => {
  const one = { title: 'T', publisher: 'P' };
  const scenario = altered(tiny(), (copy) => {
    copy.sources = [
      { ...one, id: 'new-v2', status: 'V2', checked: '2026-11-23' },
      { ...one, id: 'old-gk', status: 'GK', checked: '2026-01-01' },
      { ...one, id: 'old-v1', status: 'V1', checked: '2026-01-01' },
      { ...one, id: 'old-v2', status: 'V2', checked: '2026-01-01' },
    ];
    copy.texts.en.summary = 'As it is written [Old-V1].';
  });
  const found = restsOn(scenario);
  expect(found.map(({ id }) => id)).toEqual(['old-v2', 'old-v1', 'old-gk', 'new-v2']);
  expect(found[1]?.texts).toEqual(['en.summary']);
});

test('a wrong call and a wrong scenario end as everywhere', () => {
  expect(call('sources').code).toBe(2);
  expect(call('sources no-such-scenario').code).toBe(1);
});
