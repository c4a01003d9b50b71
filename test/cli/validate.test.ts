import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, json, temporary, TINY } from './run.ts';

test('a good scenario: what it holds', () => {
  expect(json(`validate ${TINY}`)).toEqual({
    ok: true,
    problems: [],
    counts: { injects: 5, orders: 5, bodies: 3, dilemmas: 1, findings: 3, sources: 2, variants: 2 },
  });
  expect(call(`validate ${TINY}`)).toMatchObject({ code: 0, err: '' });
});

test('a bad one: every problem with file, line, column and path', () => {
  const folder = temporary();
  cpSync(TINY, folder, { recursive: true });
  const file = join(folder, 'actions.yaml');
  const text = readFileSync(file, 'utf8');
  const line = text.slice(0, text.indexOf('team: ops')).split('\n').length;
  writeFileSync(file, text.replace('team: ops', 'team: nobody'));
  const { code, err } = call(`validate ${folder}`);
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^\\S+actions\\.yaml:${line}:\\d+ 0\\.team .*nobody`, 'm'));
  const { ok, problems } = json(`validate ${folder}`) as unknown as { ok: boolean; problems: object[] };
  expect(ok).toBe(false);
  expect(problems[0]).toMatchObject({ file, line, path: '0.team' });
});

test('a folder that is not there', () => {
  const { code, out, err } = call('validate nowhere --json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('nowhere:1:1 no such scenario');
});
