import type { Draft } from '../draft.ts';
import type { ProblemCode } from '../sentences.ts';
import type { Words } from '../source.ts';

/** What is wrong in French; the mark at fault is the first group, if any. Spaces here are plain ones and line ends. */
const FAULTS: [ProblemCode, RegExp][] = [
  ['space-before', /[ \t\r\n]([;:!?»])/g],
  ['space-before', /(?<=[\p{L}\p{N}%)…])([;!?])(?=[\s»]|$)/gu],
  ['space-before', /(?<=[\p{L}\p{N}%)…])(:)(?=\s|$)/gu],
  ['space-before', /(?<=\S)(»)/g],
  ['space-after', /(«)[^\u00a0\u202f]/g],
  ['straight-apostrophe', /(?<=\p{L})'(?=\p{L})/gu],
  ['straight-quotes', /"/g],
];

/** French typography in fr.yaml: non-breaking spaces, French quotes, typographic apostrophes. */
export function checkTypography({ source, report }: Draft): void {
  const file = source('fr.yaml');
  if (!file || file.value === undefined) return;
  for (const words of file.words()) {
    for (const [code, pattern] of FAULTS) {
      const found = [...words.value.matchAll(pattern)];
      const offsets = found.length > 0 ? offsetsOf(file.text, words, pattern, found.length) : [];
      found.forEach((match, index) => {
        const place = { file: file.file, path: words.path, offset: offsets[index] ?? words.start };
        report.add(place, code, match[1] === undefined ? {} : { mark: match[1] });
      });
    }
  }
}

/** Where the faults stand in the file: a text's value differs from what is written, by its quotes and line ends. */
function offsetsOf(text: string, { start, end }: Words, pattern: RegExp, count: number): number[] {
  const quoted = /["']/.test(text[start] ?? '');
  const written = text.slice(quoted ? start + 1 : start, quoted ? end - 1 : end);
  const matches = [...written.matchAll(pattern)];
  return matches.length === count ? matches.map((match) => match.index + start + (quoted ? 1 : 0)) : [];
}
