import { describe, expect, it } from 'vitest';
import { createHost, readRecord, replay, type ExerciseRecord } from '../../src/session/index.ts';
import { tiny } from '../exercise.ts';

function recorded(): ExerciseRecord {
  const host = createHost(tiny(), { seed: 7, variant: 'quick' });
  host.submit('cell', { type: 'order', order: 'look' }, { time: '2026-01-01T10:00:00.000Z' });
  host.close(30);
  host.submit('cell', { type: 'notify', body: 'fssi', by: 'chief', channel: 'phone', content: ['facts'] });
  host.submit('cell', { type: 'order', order: 'shut' });
  host.close(1440);
  return host.record();
}

const codes = (text: string) => {
  const read = readRecord(text);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`.trim());
};

describe('reading a record', () => {
  it('accepts its own', () => {
    const record = recorded();
    const read = readRecord(JSON.stringify(record));
    expect(read).toEqual({ ok: true, value: record });
    expect(record.finished?.facts.length).toBeGreaterThan(5);
  });

  it('says what is wrong with a file that is not one', () => {
    expect(codes('Bonjour')).toEqual(['not-json']);
    expect(codes(JSON.stringify(recorded()).slice(0, 300))).toEqual(['truncated']);
    expect(codes('{"name":"cellule"}')).toEqual(['not-ours format']);
    expect(codes(JSON.stringify({ ...recorded(), format: 'cellule-72/9' }))).toEqual(['other-format format']);
    expect(codes(JSON.stringify({ ...recorded(), seed: 'seven', until: -1 }))).toEqual(['shape seed', 'shape until']);
  });

  it('names the place inside an entry', () => {
    const record = recorded() as unknown as { entries: { command: { type: string } }[] };
    record.entries[1]!.command.type = 'shout';
    expect(codes(JSON.stringify(record))).toEqual(['shape entries[1].command.type']);
  });
});

describe('replaying a record', () => {
  const problem = (change: (record: ExerciseRecord) => void) => {
    const record = recorded();
    change(record);
    const result = replay(tiny(), record);
    return result.ok ? null : `${result.problems[0]?.code} ${result.problems[0]?.path}`;
  };

  it('gives the same facts and hash', () => {
    const record = recorded();
    const result = replay(tiny(), record);
    expect(result.ok && result.value.hash).toBe(record.hash);
    expect(result.ok && result.value.facts).toEqual(record.finished?.facts);
  });

  it('leaves the record as it was', () => {
    const record = recorded();
    const before = JSON.stringify(record);
    replay(tiny(), record);
    expect(JSON.stringify(record)).toBe(before);
  });

  it.each<[string, (record: ExerciseRecord) => void, string]>([
    ['number', ({ entries }) => (entries[1]!.n = 5), 'entry-number entries[1].n'],
    ['minute', ({ entries }) => (entries[1]!.at = 31), 'entry-hash entries[1]'],
    ['minute, backwards', ({ entries }) => (entries[0]!.at = 40), 'entry-hash entries[0]'],
    ['minute, after the end', ({ entries }) => (entries[2]!.at = 9999), 'entry-minute entries[2].at'],
    ['seat', ({ entries }) => (entries[1]!.by = 'chief'), 'entry-hash entries[1]'],
    [
      'command',
      ({ entries }) => (entries[1]!.command = { type: 'order', order: 'enrol', target: 'admins' }),
      'entry-hash entries[1]',
    ],
    ['content', ({ entries }) => ((entries[1]!.command as { content: string[] }).content = []), 'entry-hash entries[1]'],
    [
      'order, to one refused',
      ({ entries }) => (entries[0]!.command = { type: 'order', order: 'shut' }),
      'entry-refused entries[0].command',
    ],
    ['hash', ({ entries }) => (entries[2]!.hash = '0000000000000000'), 'entry-hash entries[2]'],
    ['left out', ({ entries }) => void entries.splice(1, 1), 'entry-number entries[1].n'],
  ])('says where an entry was changed: %s', (_, change, where) => {
    expect(problem(change)).toBe(where);
  });

  it.each<[string, (record: ExerciseRecord) => void, string]>([
    ['seed', (record) => (record.seed = 8), 'entry-hash entries[0]'],
    ['variant', (record) => (record.variant = 'slow'), 'entry-hash entries[0]'],
    ['unknown variant', (record) => (record.variant = 'none'), 'unknown-variant variant'],
    ['rules', (record) => (record.rules = 99), 'other-rules rules'],
    ['scenario', (record) => (record.scenario.id = 'other'), 'other-scenario scenario.id'],
    ['scenario’s content', (record) => (record.scenario.hash = 'ffff'), 'changed-scenario scenario.hash'],
    ['end', (record) => (record.until = 1000), 'final-hash hash'],
    ['final hash', (record) => (record.hash = 'ffff'), 'final-hash hash'],
  ])('says what else was changed: %s', (_, change, where) => {
    expect(problem(change)).toBe(where);
  });
});
