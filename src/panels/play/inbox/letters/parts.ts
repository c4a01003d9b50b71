/** A sentence is no shorter: an abbreviation ends with a dot too. */
const SHORTEST = 20;

/** The first sentence of a text, and the rest; all of it where it is one sentence only. */
export function headline(text: string): { first: string; rest: string } {
  const found = new RegExp(`^([^\\n]{${SHORTEST},}?[.!?…](?:\\s?[»”])?)\\s+(\\S[^]*)$`, 'u').exec(text);
  return { first: found?.[1] ?? text, rest: found?.[2] ?? '' };
}

/** A paragraph that begins with a label: “On air: 7:30.” */
const LABELLED = /^([^.:!?«“\n]{3,40}?)\s?:\s+([^]+)$/u;

/** The labelled paragraphs that a text begins with, as rows; then what is said besides. */
export function rows(text: string): { rows: { label: string; said: string }[]; rest: string } {
  const paragraphs = text.split(/\n{2,}/);
  const found = paragraphs.map((paragraph) => LABELLED.exec(paragraph));
  const end = found.findIndex((match) => match === null);
  const labelled = end === -1 ? found : found.slice(0, end);
  return {
    rows: labelled.map((match) => ({ label: match?.[1] ?? '', said: match?.[2] ?? '' })),
    rest: end === -1 ? '' : paragraphs.slice(end).join('\n\n'),
  };
}

/** Whether words are quoted from beginning to end. */
export const isQuoted = (said: string): boolean => /^[«“].*[»”]$/su.test(said.trim());

/** Heights of a wave from 1 (silence) to 12, one for each word as long as it is; none is said in “…” or between two paragraphs. */
export function wave(text: string): number[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => [
    ...paragraph.split(/\s+/).flatMap((word) => {
      const said = word.replace(/[^\p{L}\p{N}]/gu, '').length;
      return [...(said > 0 ? [Math.min(12, said + 1)] : []), ...(word.includes('…') ? [1, 1, 1] : [])];
    }),
    1,
    1,
  ]);
}
