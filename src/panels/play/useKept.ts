import { useRef } from 'preact/hooks';
import { keep } from './base/keep.ts';

/** The value, with every part that has not changed since the last drawing kept as the same reference. */
export function useKept<T>(value: T): T {
  const kept = useRef(value);
  kept.current = keep(kept.current, value);
  return kept.current;
}
