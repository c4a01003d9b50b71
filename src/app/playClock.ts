import type { Clock } from '../panels/play/types.ts';
import type { ClockState } from '../session/index.ts';

/** Of the reasons to stand still, those worth a sentence of their own. */
export function playClock({ running, pace, reason }: ClockState): Clock {
  const plain = reason === 'player' || reason === 'news' || reason === 'over';
  return { running, pace, reason: plain ? null : reason };
}
