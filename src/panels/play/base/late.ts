import { useEffect, useState } from 'preact/hooks';

/**
 * The value, one paint late: what was pressed answers at once, and what costs more to draw follows in a task of its own.
 */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState<{ value: T }>({ value });
  // Effects run after the paint.
  useEffect(() => setLate((before) => (Object.is(before.value, value) ? before : { value })), [value]);
  return late.value;
}

/** Runs a task after the next paint, or at once where nothing is painted; gives back how to call it off. */
export function afterPaint(task: () => void): () => void {
  if (document.hidden) {
    task();
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
