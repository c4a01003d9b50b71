import type { Page } from './audio.ts';

const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

/** Milliseconds after which idleness is no longer waited for. */
const PATIENCE = 1500;

/** Calls back when the browser has drawn and has nothing more pressing to do. Returns how to call it off. */
export function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}

/** The browser's page. */
export const page: Page = {
  hidden: () => document.hidden,
  now: () => performance.now(),
  onHidden(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  onAllowed(listener) {
    // The click that opened the exercise already allows sound.
    if (navigator.userActivation?.hasBeenActive) return whenIdle(listener);
    let callOff = () => gestures.forEach((gesture) => document.removeEventListener(gesture, once, true));
    const once = () => {
      callOff();
      // An audio context takes tens of milliseconds: the gesture's own answer is drawn first.
      callOff = whenIdle(listener);
    };
    gestures.forEach((gesture) => document.addEventListener(gesture, once, true));
    return () => callOff();
  },
};
