import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { View } from '../../../engine/types.ts';
import { DeskContext } from '../base/desk.ts';

type Glossary = View['glossary'];

const NONE: Glossary = [];

/** The terms that the texts around explain, on screens without a desk: the briefing, the debrief. */
export const GlossaryContext = createContext<Glossary | null>(null);

/** The terms of the scenario; none where nobody gave them. */
export function useGlossary(): Glossary {
  const given = useContext(GlossaryContext);
  const desk = useContext(DeskContext);
  return given ?? desk?.glossary ?? NONE;
}
