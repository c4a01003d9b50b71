import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExerciseRecord } from '../../src/session/index.ts';
import { call, callLater, temporary, TINY } from './run.ts';

function recorded(change: (record: ExerciseRecord) => void = () => undefined): string {
  const file = join(temporary(), 'record.json');
  call(`play ${TINY} --seed 7 --record ${file}`);
  const record = JSON.parse(readFileSync(file, 'utf8')) as ExerciseRecord;
  change(record);
  writeFileSync(file, JSON.stringify(record, null, 2));
  return file;
}

const debrief = (file: string, more: string) => callLater(`debrief ${file} --scenario ${TINY} --budget 20 ${more}`);

test.each(['html', 'md', 'csv', 'json', 'navigator'])('%s goes to standard output, in the language asked for', async (format) => {
  const { code, err, out } = await debrief(recorded(), `--format ${format} --lang fr`);
  expect([code, err]).toEqual([0, '']);
  expect(out.length).toBeGreaterThan(200);
  if (format === 'json' || format === 'navigator') expect(() => JSON.parse(out) as unknown).not.toThrow();
});

test('a file is written, and said; Word asks for one', async () => {
  const file = recorded();
  const out = join(temporary(), 'retex.docx');
  expect(await debrief(file, `--format docx --out ${out} --lang en`)).toEqual({ code: 0, err: '', out: `Written to ${out}.` });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect((await debrief(file, '--format docx')).code).toBe(2);
});

test('an unknown format or table is a wrong call, a plan without a date bad input with its place', async () => {
  const file = recorded();
  expect((await debrief(file, '--format pdf')).code).toBe(2);
  expect((await debrief(file, '--format csv --table secrets')).code).toBe(2);
  const { code, err } = await debrief(file, '--format ics');
  expect(code).toBe(1);
  expect(err).toMatch(/record\.json:\d+:\d+ retex\.plan /);
});

test('what was typed comes out, and a hot wash of another shape is refused', async () => {
  const retex = { answers: [], strengths: [{ id: 'l1', text: 'La main courante.' }], improvements: [], plan: [], actions: [] };
  const { out } = await debrief(
    recorded((record) => (record.retex = retex)),
    '--format md --lang fr',
  );
  expect(out).toContain('- La main courante.');
  const bad = await debrief(
    recorded((record) => (record.retex = { ...retex, plan: [{ id: 1 }] } as never)),
    '--format md',
  );
  expect(bad.code).toBe(1);
  expect(bad.err).toContain('retex.plan[0]');
});

test('a record of other rules is still told from the facts it kept', async () => {
  const { code, out } = await debrief(
    recorded((record) => record.rules--),
    '--format md --lang en',
  );
  expect(code).toBe(0);
  expect(out).toContain('## Score sheet');
});
