/** Width of a text in CSS pixels at a font size. */
export type Measure = (text: string, size: number) => number;

export interface Block {
  rows: string[];
  width: number;
  height: number;
  size: number;
  /** Whether something had to be left out. */
  cut: boolean;
}

export const LINE_HEIGHT = 1.18;

/** A text in as few rows as fit `limit` pixels, the rows as even as possible; what is too long ends with an ellipsis. */
export function wrap(text: string, size: number, limit: number, maxRows: number, measure: Measure): Block {
  // Non-breaking spaces stay: only plain spaces, and hyphens, may end a row.
  const words = text.split(/ +/).filter((word) => word !== '');
  let rows = [words.join(' ')];
  for (let count = 1; count <= maxRows; count++) {
    rows = even(words, count, size, measure);
    if (rows.every((row) => measure(row, size) <= limit)) break;
  }
  const cut = rows.some((row) => measure(row, size) > limit);
  rows = rows.map((row) => shorten(row, size, limit, measure));
  return { rows, size, cut, width: Math.max(...rows.map((row) => measure(row, size))), height: rows.length * size * LINE_HEIGHT };
}

/** The split into `count` rows whose widest row is narrowest. Names are short: all splits are tried. */
function even(words: string[], count: number, size: number, measure: Measure): string[] {
  if (count <= 1 || words.length <= 1) return [words.join(' ')];
  let best: { rows: string[]; width: number } | null = null;
  for (let first = 1; first <= words.length - (count - 1 > words.length - 1 ? 0 : 1); first++) {
    const head = words.slice(0, first).join(' ');
    const rest = words.slice(first);
    const rows = rest.length > 0 ? [head, ...even(rest, count - 1, size, measure)] : [head];
    const width = Math.max(...rows.map((row) => measure(row, size)));
    if (!best || width < best.width) best = { rows, width };
  }
  return best?.rows ?? [words.join(' ')];
}

function shorten(row: string, size: number, limit: number, measure: Measure): string {
  if (measure(row, size) <= limit) return row;
  let kept = row;
  while (kept.length > 1 && measure(`${kept}…`, size) > limit) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
