import type { Chart } from '../chart/chart.ts';

/** What a document is made of, whatever writes it: HTML, Word or Markdown. All texts are plain: nothing in them is markup. */
export type Block =
  | { type: 'title'; text: string }
  | { type: 'text'; text: string; tone?: 'lead' | 'soft' }
  | { type: 'list'; items: string[] }
  /** Names and values, side by side. */
  | { type: 'pairs'; rows: [string, string][] }
  | { type: 'table'; caption: string; columns: Column[]; rows: Cell[][] }
  | { type: 'chart'; chart: Chart }
  | { type: 'notice'; text: string }
  /** What somebody typed, under the name of who. */
  | { type: 'quote'; label: string; text: string }
  /** Lines to write on, on paper. */
  | { type: 'lines'; label: string; count: number };

export interface Column {
  title: string;
  /** Share of the width, in percent. */
  width: number;
  align?: 'right';
}

/** A mark is said by its words too, never by its colour alone. */
export type Cell = string | { text: string; tone?: 'good' | 'warn' | 'danger' | 'soft'; strong?: boolean };

export interface Section {
  /** Stable, for links inside the document. */
  id: string;
  title: string;
  blocks: Block[];
}

/** A whole document, ready to be written. */
export interface Report {
  lang: 'fr' | 'en';
  /** The mark that stands on every page. */
  mark: string;
  title: string;
  subtitle: string;
  /** Under the title, on the cover. */
  cover: [string, string][];
  /** A sentence at the foot of the cover. */
  foreword: string;
  /** Names of what each writer adds by itself. */
  words: { contents: string; page: string; of: string; description: string };
  sections: Section[];
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
