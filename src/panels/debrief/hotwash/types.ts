import type { Retex } from '../../../debrief/index.ts';

/** A question in the reader's language. */
export interface Asked {
  id: string;
  text: string;
}

/** What an observer noted during the exercise. */
export interface Noted {
  key: string;
  when: string;
  mark: 'strength' | 'improve' | 'neutral';
  text: string;
  /** The objective that it is about; empty where there is none. */
  about: string;
}

/** One answer of which the players said how sure they were, in words. */
export interface Felt {
  n: number;
  when: string;
  decision: string;
  sure: boolean;
  verdict: 'right' | 'wrong' | 'unknown';
  cost: number | null;
}

export interface HotWashProps {
  questions: readonly Asked[];
  observed: readonly Noted[];
  /** Sure and wrong first; null when nobody said how sure they were. */
  felt: { list: readonly Felt[]; sureRight: number; sureWrong: number; unsureRight: number; unsureWrong: number } | null;
  retex: Retex;
  /** Most that may be typed: characters of a text and of a name, lines of a list. */
  limits: { text: number; name: number; lines: number };
  /** Whether what is typed outlives the page. */
  kept: 'device' | 'memory' | 'failed';
  onChange(retex: Retex): void;
  onPrint(): void;
}
