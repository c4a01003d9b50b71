import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';

/** Whatever gives another result on another machine, or at another hour. */
const IMPURE =
  /\bnew Date\b|\bDate\.|\bMath\.(random|sin|cos|tan|exp|log\w*|pow|sqrt|hypot)\b|\bset(Timeout|Interval|Immediate)\b|\bperformance\b|\bcrypto\b|\b(window|process|globalThis)\.|\blocaleCompare\b|\btoLocale\w+|\bIntl\b/;

test.each(['engine', 'scenario'])('src/%s has no clock, no chance, no timer and no machine', (folder) => {
  const problems = sourceFiles(`src/${folder}`).flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, index) => (IMPURE.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(problems).toEqual([]);
});

test('the scan finds what it looks for', () => {
  for (const line of ['const now = Date.now();', 'Math.random()', 'setTimeout(f, 1)', 'performance.now()', 'crypto.randomUUID()'])
    expect(IMPURE.test(line)).toBe(true);
  for (const line of ['Math.floor(a / b)', 'const update = 1;', 'type Window = 1']) expect(IMPURE.test(line)).toBe(false);
});

/** Line breaks stay, so that line numbers hold. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/.*$/gm, '');
}
