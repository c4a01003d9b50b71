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

/** The next paint has been made, or nothing is painted. */
export function painted(): Promise<void> {
  return new Promise((done) => void afterPaint(done));
}

/** Once the page has nothing more pressing to do; gives back how to call it off. */
export function whenCalm(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 1000);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: 8000 });
  return () => cancelIdleCallback(request);
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
