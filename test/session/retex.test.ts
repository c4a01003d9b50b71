import { expect, test } from 'vitest';
import { NO_RETEX, createHost, isEmptyRetex, readRecord, replay, resumeHost, type Retex } from '../../src/session/index.ts';
import { tiny } from '../exercise.ts';

const RETEX: Retex = {
  answers: [{ question: 'told-late.cert', from: 'players', text: 'We thought the phone was enough.' }],
  strengths: [{ id: 'a', text: 'Everybody wrote in the log.' }],
  improvements: [{ id: 'b', text: 'Nobody had the directory on paper.' }],
  plan: [{ id: 'c', text: 'Print the directory', owner: 'The CISO’s deputy', due: '2026-12-15', improvement: 'b' }],
  actions: [{ id: 'd', who: 'Communication', text: 'Write the first holding statement' }],
};

function finished() {
  const host = createHost(tiny(), { seed: 7, variant: 'quick' });
  host.submit('cell', { type: 'order', order: 'look' }, { sure: true });
  host.submit('cell', { type: 'order', order: 'shut' });
  host.close(1440);
  return host.record();
}

const paths = (retex: unknown): string[] => {
  const read = readRecord(JSON.stringify({ ...finished(), retex }));
  return read.ok ? [] : read.problems.map(({ path }) => path);
};

test('what people typed comes back with the record, and changes no hash', () => {
  const record = finished();
  const read = readRecord(JSON.stringify({ ...record, retex: RETEX }));
  if (!read.ok) throw new Error('unreadable');
  expect(read.value.retex).toEqual(RETEX);
  const replayed = replay(tiny(), read.value);
  expect(replayed.ok && replayed.value.hash).toBe(record.hash);
});

test('a host that goes on from a record keeps what was typed and how sure the players were', () => {
  const resumed = resumeHost(tiny(), { ...finished(), retex: RETEX });
  if (!resumed.ok) throw new Error('unreadable');
  expect(resumed.value.record()).toMatchObject({ retex: RETEX, confidence: [{ n: 1, sure: true }] });
});

test('only who said how sure they were is kept, and in no hash', () => {
  expect(finished().confidence).toEqual([{ n: 1, sure: true }]);
  const silent = createHost(tiny(), { seed: 7, variant: 'quick' });
  silent.submit('cell', { type: 'order', order: 'look' });
  silent.submit('cell', { type: 'order', order: 'shut' });
  silent.close(1440);
  expect(silent.record().hash).toBe(finished().hash);
  expect(silent.record()).not.toHaveProperty('confidence');
});

test('a hot wash that is too long, odd or of another shape is refused, with its place', () => {
  expect(paths(RETEX)).toEqual([]);
  expect(paths({ ...RETEX, strengths: [{ id: 'a', text: 'x'.repeat(2001) }] })).toEqual(['retex.strengths[0].text']);
  expect(paths({ ...RETEX, plan: [{ ...RETEX.plan[0], due: 'soon' }] })).toEqual(['retex.plan[0].due']);
  expect(paths({ ...RETEX, actions: Array.from({ length: 101 }, () => RETEX.actions[0]) })).toEqual(['retex.actions']);
  expect(paths({ ...RETEX, markup: '<b>' })).toEqual(['retex']);
});

test('a hot wash without a word is empty', () => {
  expect([undefined, NO_RETEX, RETEX].map(isEmptyRetex)).toEqual([true, true, false]);
});
