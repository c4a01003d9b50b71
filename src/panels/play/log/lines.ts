import { useMemo } from 'preact/hooks';
import type { Fact, View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { kindOf, type Kind } from './kinds.ts';

/** A line of the log. */
export interface Line {
  key: string;
  time: string;
  sentence: string;
  kind: Kind;
}

/** The log's lines, newest first; facts that the cell has no sentence for are left out. */
export function useLines(facts: Fact[], view: View): Line[] {
  const words = useWords();
  return useMemo(() => {
    const lines: Line[] = [];
    facts.forEach((fact, index) => {
      const sentence = words.pick(view.title);
      if (sentence !== '')
        lines.push({ key: String(index), time: words.clock(view.start, fact.at), sentence, kind: kindOf(fact) });
    });
    return lines.reverse();
  }, [facts, view, words]);
}
