import { useEffect, useState } from 'preact/hooks';
import type { Seated, Standing } from './seated.ts';

/** Whether the exercise is stopped or over, and whether the connection is lost. */
export function useSeat(seated: Seated): Standing {
  const [state, setState] = useState(() => seated.state());
  useEffect(() => seated.subscribe(() => setState(seated.state())), [seated]);
  return state;
}
