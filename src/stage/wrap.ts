/** Width of a text in CSS pixels at a font size, to which it is proportional. */
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

/** Rows that a text can be split into, and the width of each at a size of 1. */
interface Split {
  rows: string[];
  widths: number[];
}

/** A text in as few rows as fit `limit` pixels, the rows as even as possible; what is too long ends with an ellipsis. */
export function wrap(text: string, size: number, limit: number, maxRows: number, measure: Measure): Block {
  const split = whole(text, size, limit, maxRows, measure);
  if (split) return block(split.rows, split.widths, size, false);
  const rows = even(text, maxRows, measure).rows.map((row) => shorten(row, size, limit, measure));
  return block(
    rows,
    rows.map((row) => measure(row, 1)),
    size,
    true,
  );
}

/** The width that a text takes within `limit` pixels and so many rows; null where something would have to be left out. */
export function widthWithin(text: string, size: number, limit: number, maxRows: number, measure: Measure): number | null {
  const split = whole(text, size, limit, maxRows, measure);
  return split && Math.max(...split.widths) * size;
}

const block = (rows: string[], widths: number[], size: number, cut: boolean): Block => ({
  ...{ rows, size, cut },
  width: Math.max(...widths) * size,
  height: rows.length * size * LINE_HEIGHT,
});

function whole(text: string, size: number, limit: number, maxRows: number, measure: Measure): Split | null {
  for (let count = 1; count <= maxRows; count++) {
    const split = even(text, count, measure);
    if (split.widths.every((width) => width * size <= limit)) return split;
  }
  return null;
}

const known = new WeakMap<Measure, Map<string, Split[]>>();

/** The split into `count` rows whose widest row is narrowest: the same at every size, and asked for again at each. */
function even(text: string, count: number, measure: Measure): Split {
  let texts = known.get(measure);
  if (!texts) known.set(measure, (texts = new Map()));
  let splits = texts.get(text);
  if (!splits) texts.set(text, (splits = []));
  // Non-breaking spaces stay: only plain spaces, and hyphens, may end a row.
  return (splits[count] ??= evenly(
    text.split(/ +/).filter((word) => word !== ''),
    count,
    measure,
  ));
}

/** Names are short: all splits are tried. */
function evenly(words: string[], count: number, measure: Measure): Split {
  const row = (some: string[]): string => some.join(' ');
  if (count <= 1 || words.length <= 1) return { rows: [row(words)], widths: [measure(row(words), 1)] };
  let best: Split | null = null;
  for (let first = 1; first <= words.length - (count - 1 > words.length - 1 ? 0 : 1); first++) {
    const head = row(words.slice(0, first));
    const rest = words.slice(first);
    const { rows, widths } = rest.length > 0 ? evenly(rest, count - 1, measure) : { rows: [], widths: [] };
    const split = { rows: [head, ...rows], widths: [measure(head, 1), ...widths] };
    if (!best || Math.max(...split.widths) < Math.max(...best.widths)) best = split;
  }
  return best!;
}

function shorten(row: string, size: number, limit: number, measure: Measure): string {
  if (measure(row, size) <= limit) return row;
  let kept = row;
  while (kept.length > 1 && measure(`${kept}…`, size) > limit) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
