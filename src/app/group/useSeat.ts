import { useEffect, useState } from 'preact/hooks';
import type { Seated } from './seated.ts';

/** Whether the exercise is stopped or over, and whether the connection is lost. */
export function useSeat(seated: Seated): ReturnType<Seated['state']> {
  const [state, setState] = useState(() => seated.state());
  useEffect(() => seated.subscribe(() => setState(seated.state())), [seated]);
  return state;
}
