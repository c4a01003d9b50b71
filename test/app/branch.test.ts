import { expect, test } from 'vitest';
import { branchAt } from '../../src/app/branch.ts';
import { worldAt } from '../../src/debrief/index.ts';
import { hashWorld } from '../../src/engine/index.ts';
import { resumeHost } from '../../src/session/index.ts';
import { played } from '../debrief/finished.ts';

const { scenario, record } = played({ scenario: 'prise-de-poste', variant: 'lecteur' });

test('a branch has the same past until its minute, and says where it left', () => {
  const at = record.entries[2]?.at ?? 0;
  const saved = branchAt(scenario, record, at, 5);
  expect(saved.finished).toBe(false);
  const { branch, entries, until, hash } = saved.record;
  expect(branch).toEqual({ of: record.hash, at, n: entries.length });
  expect(entries).toEqual(record.entries.filter((entry) => entry.at <= at));
  expect(until).toBe(at);
  expect(hash).toBe(hashWorld(worldAt(scenario, record, at).world));
});

test('a branch can be taken up, and keeps its mark to the end', () => {
  const { record: begun } = branchAt(scenario, record, 0, 5);
  const resumed = resumeHost(scenario, begun);
  if (!resumed.ok) throw new Error('a branch cannot be resumed');
  resumed.value.close(scenario.duration);
  expect(resumed.value.record().branch).toEqual(begun.branch);
});

test('from the very end, the last minute is left to play', () => {
  const saved = branchAt(scenario, record, scenario.duration, 5);
  expect(saved.at).toBe(scenario.duration - 1);
  expect(saved.record.finished).toBeUndefined();
});

test('the world of the last minute is the one that the record ends with', () => {
  expect(hashWorld(worldAt(scenario, record, record.until).world)).toBe(record.hash);
});
