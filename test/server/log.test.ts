import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LogError, openLog } from '../../src/server/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'logs-'));

test('a closed log may be closed again, takes nothing more, and touches no file that has its descriptor now', () => {
  const path = join(folder, 'one.jsonl');
  const log = openLog(path);
  log.keep({ until: 1 });
  log.close();
  // The number of the descriptor that was given back is the next one drawn.
  const other = join(folder, 'other');
  const file = openSync(other, 'w');
  log.close();
  expect(() => log.keep({ until: 2 })).toThrow(LogError);
  expect(() => log.note({ until: 3 })).toThrow(LogError);
  closeSync(file);
  expect(readFileSync(other, 'utf8')).toBe('');
  expect(readFileSync(path, 'utf8')).toBe('{"until":1}\n');
});

test('a log goes on where it was, and knows its size', () => {
  const path = join(folder, 'two.jsonl');
  for (const until of [1, 2]) {
    const log = openLog(path);
    log.note({ until });
    expect(log.bytes()).toBe(until * 12);
    log.close();
  }
  expect(readFileSync(path, 'utf8')).toBe('{"until":1}\n{"until":2}\n');
});

test('where there can be no file, it is said', () => {
  expect(() => openLog(join(folder, 'nowhere', 'log'))).toThrow(LogError);
});

// A device that Linux has, and other systems have not.
test.runIf(existsSync('/dev/full'))('a disk that takes nothing is said, and nothing is tried behind a half line', () => {
  const log = openLog('/dev/full');
  expect(() => log.keep({ until: 1 })).toThrow(LogError);
  expect(() => log.note({ until: 1 })).toThrow(/closed/);
});
