import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Counts what was opened by hand, so that its heading takes the focus once, and not again when the view changes. */
export interface Opening {
  turn: number;
  /** Which thing it is. */
  id: string;
  /** The last turn whose heading took the focus. */
  handled: { current: number };
  /** Gives the focus back to the heading of what is open. */
  refocus(): void;
}

export const OpeningContext = createContext<Opening>({ turn: 0, id: '', handled: { current: 0 }, refocus: () => undefined });

export function useOpening(): Opening {
  return useContext(OpeningContext);
}
