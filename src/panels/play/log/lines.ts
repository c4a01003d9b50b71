import { useMemo, useRef } from 'preact/hooks';
import type { Fact, View } from '../../../engine/types.ts';
import { sentence } from '../../../i18n/index.ts';
import { useWords } from '../../parts/index.ts';
import { kindOf, type Kind } from './kinds.ts';
import { namesIn } from './names.ts';

/** A line of the log. */
export interface Line {
  key: string;
  time: string;
  sentence: string;
  kind: Kind;
}

/** The log's lines, newest first; facts that have no sentence for this seat are left out. */
export function useLines(facts: Fact[], view: View): Line[] {
  const words = useWords();
  const { start } = view;
  // A sentence once made stays as it was: names do not change, and the log grows to a thousand lines.
  const made = useRef({ words, lines: new WeakMap<Fact, Line>() });
  if (made.current.words !== words) made.current = { words, lines: new WeakMap() };
  const { lines } = made.current;
  return useMemo(() => {
    const names = namesIn(view);
    const lineOf = (fact: Fact, index: number): Line | null => {
      const known = lines.get(fact);
      if (known) return known;
      const said = sentence(words, fact, names);
      if (said === '') return null;
      const line = { key: String(index), time: words.clock(start, fact.at), sentence: said, kind: kindOf(fact) };
      lines.set(fact, line);
      return line;
    };
    return facts
      .map(lineOf)
      .filter((line) => line !== null)
      .reverse();
    // The view's names are only needed for facts not said yet, and those come with a new list of facts.
  }, [facts, words, start, lines]);
}
