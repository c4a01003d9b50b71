import { useEffect, useRef, useState } from 'preact/hooks';

export const SPEEDS = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds between two steps; a step is as many exercise minutes as the speed says. */
const STEP = 500;

/** Moves the cursor on by itself, until the end. */
export function usePlaying(at: number, duration: number, onMove: (at: number) => void) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(8);
  const now = useRef(at);
  now.current = at;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      const next = Math.min(duration, now.current + speed);
      onMove(next);
      if (next === duration) setPlaying(false);
    }, STEP);
    return () => clearInterval(timer);
  }, [playing, speed, duration]);
  return { playing, setPlaying, speed, setSpeed };
}
