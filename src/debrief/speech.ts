import type { Fact, Text } from '../engine/types.ts';

/** One language, given by who wires: the debrief's documents know no catalogue. */
export interface Speech {
  lang: 'fr' | 'en';
  /** A word of the interface, such as `export:title`. */
  t(key: string, values?: Record<string, string | number>): string;
  /** A scenario's text in this language. */
  pick(text: Text): string;
  /** "Thursday 16:40" */
  clock(at: number): string;
  /** "H+2 h 10" */
  elapsed(at: number): string;
  /** "2 h 10" */
  span(minutes: number): string;
  number(value: number): string;
  /** A fact in one sentence; empty where it has none. */
  sentence(fact: Fact): string;
  /** "24 November 2026", from a day or a time as ISO 8601 writes them; empty where it is neither. */
  day(date: string): string;
}
