import { useEffect, useRef } from 'preact/hooks';
import type { Clock } from '../session/index.ts';

/** Time stands still while something is open above the exercise, and runs again after if it ran before. */
export function useStandstill(clock: Pick<Clock, 'state' | 'act'>, open: boolean): void {
  const ran = useRef(false);
  useEffect(() => {
    if (open) {
      ran.current = clock.state().running;
      if (ran.current) clock.act('pause');
      return;
    }
    // Only what was stopped here: it may have stopped again for a reason of its own.
    if (ran.current && clock.state().reason === 'player') clock.act('run');
    ran.current = false;
  }, [clock, open]);
}
