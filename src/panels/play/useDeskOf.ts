import { useMemo, useRef } from 'preact/hooks';
import type { Command, Refusal, View } from '../../engine/types.ts';
import { dayOf, type Desk } from './base/desk.ts';
import type { Draft } from './directory/draft.ts';
import type { PlayProps } from './types.ts';

/** What the panels lean on, the same object as long as the day is the same. */
export function useDeskOf(view: View, { submit, askSure = false }: Pick<PlayProps, 'submit' | 'askSure'>): Desk {
  const drafts = useRef(new Map<string, Draft>());
  const latest = useRef(submit);
  latest.current = submit;
  const { start, glossary } = view;
  const day = dayOf(start, view.at);
  return useMemo(
    () => ({
      start,
      day,
      glossary,
      drafts: drafts.current,
      askSure,
      submit: async (command: Command, sure?: boolean): Promise<Refusal | null> => {
        const answer = await latest.current(command, sure);
        return 'refused' in answer ? answer.refused : null;
      },
    }),
    [start, day, glossary, askSure],
  );
}
