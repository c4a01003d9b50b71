/** What a paper is made of. All texts are plain: nothing in them is markup. */
export type Block =
  | { type: 'title'; text: string }
  | { type: 'text'; text: string; tone?: 'lead' | 'soft' }
  /** `boxes` are to be ticked, `steps` are numbered. */
  | { type: 'list'; items: string[]; kind?: 'boxes' | 'steps' }
  | { type: 'pairs'; rows: [string, string][] }
  /** `tall` leaves room to write in each row; `plain` keeps the caption for screen readers alone. */
  | { type: 'table'; caption: string; columns: Column[]; rows: Cell[][]; tall?: boolean; plain?: boolean }
  | { type: 'notice'; text: string }
  /** To be read aloud, paragraph by paragraph. */
  | { type: 'script'; label: string; paragraphs: string[] }
  /** Lines to write on. */
  | { type: 'lines'; label: string; count: number }
  /** Time from left to right, rows to mark in by hand. */
  | { type: 'strip'; caption: string; hours: string[]; rows: string[] };

export interface Column {
  title: string;
  /** Share of the width, in whole percent. */
  width: number;
}

/** A text, or a bold part, a plain one, a quiet one and words with a box each, in this order. */
export type Cell = string | { strong?: string; text?: string; soft?: string; boxes?: string[] };

export interface Section {
  /** Unique in a paper. */
  id: string;
  title: string;
  blocks: Block[];
  /** Begins on a new page. */
  apart?: boolean;
}

export const PAPERS = ['handbook', 'kit', 'grid', 'chronogramme'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** A whole document in one language, ready to be written. */
export interface Paper {
  kind: PaperKind;
  lang: 'fr' | 'en';
  title: string;
  /** The scenario's name. */
  subtitle: string;
  /** Who may read it. */
  audience: string;
  /** Stands at the foot of every page. */
  mark: string;
  foreword: string;
  landscape: boolean;
  words: { contents: string; page: string; of: string; tick: string };
  sections: Section[];
}
