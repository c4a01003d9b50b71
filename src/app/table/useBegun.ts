import { useEffect, useState } from 'preact/hooks';

/** Real time at which an exercise's clock was first started in this window, in milliseconds; it outlives a reload. */
export function useBegun(exercise: string, running: boolean): number | null {
  const key = `cellule-72.begun.${exercise}`;
  const [begun, setBegun] = useState(() => read(key));
  useEffect(() => {
    if (!running || begun !== null) return;
    const now = Date.now();
    setBegun(now);
    write(key, now);
  }, [key, running, begun]);
  return begun;
}

function read(key: string): number | null {
  try {
    const kept = Number(sessionStorage.getItem(key));
    return kept > 0 ? kept : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing forgets it with the page. */
function write(key: string, value: number): void {
  try {
    sessionStorage.setItem(key, String(value));
  } catch {
    // Nothing is lost but a figure of the session.
  }
}
