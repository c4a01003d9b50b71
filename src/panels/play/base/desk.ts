import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Start } from '../../../i18n/index.ts';
import type { Command, Refusal, View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import type { Draft } from '../directory/draft.ts';

/** What every panel of the play screen leans on; changes once a day of exercise at most. */
export interface Desk {
  start: Start;
  /** Days since the exercise began, at the present minute. */
  day: number;
  glossary: View['glossary'];
  /** Gives a command; null when it was accepted. */
  submit(command: Command, sure?: boolean): Promise<Refusal | null>;
  /** Whether to ask, before a dilemma is answered, how sure the players are. */
  askSure: boolean;
  /** Notifications being prepared, by body. */
  drafts: Map<string, Draft>;
}

const DAY = 1440;

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskContext around it');
  return desk;
}

/** Days since the exercise began, at an exercise minute. */
export function dayOf(start: Start, at: number): number {
  return Math.floor((start.minute + at) / DAY);
}

/** Time of an exercise minute in words; with its weekday when it is not of the present day. */
export function useWhen(): (at: number) => string {
  const { start, day } = useDesk();
  const { time, clock } = useWords();
  return (at) => (dayOf(start, at) === day ? time(start, at) : clock(start, at));
}
