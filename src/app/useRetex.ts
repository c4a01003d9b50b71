import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_RETEX, type Retex } from '../session/index.ts';
import type { Review } from './review.ts';

/** Milliseconds without a key before what was typed is kept. */
const REST = 400;

export interface Typing {
  retex: Retex;
  /** False once keeping it has failed. */
  saved: boolean;
  change(retex: Retex): void;
}

/** What people type in the hot wash, kept with the record soon after each key, and when the page is left. */
export function useRetex(review: Review, save: (retex: Retex) => Promise<void>): Typing {
  const [retex, setRetex] = useState(review.record.retex ?? NO_RETEX);
  const [saved, setSaved] = useState(true);
  const waiting = useRef<Retex | null>(null);
  const timer = useRef(0);

  const keep = (): void => {
    clearTimeout(timer.current);
    const last = waiting.current;
    waiting.current = null;
    if (!last) return;
    save(last).then(
      () => setSaved(true),
      () => setSaved(false),
    );
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const now = (): void => latest.current();
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, []);
  return {
    retex,
    saved,
    change(next) {
      setRetex(next);
      waiting.current = next;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => latest.current(), REST);
    },
  };
}
