import type { Page } from './audio.ts';

const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

/** Once the page has nothing more pressing to do, within a second and a half. */
function calm(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1500 });
  else setTimeout(task, 200);
}

/** The browser's page. */
export const page: Page = {
  hidden: () => document.hidden,
  now: () => performance.now(),
  onHidden(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  onGesture(listener) {
    const stop = () => gestures.forEach((gesture) => document.removeEventListener(gesture, once, true));
    const once = () => {
      stop();
      // Opening the sound takes a while: the answer to the gesture is painted first. The page stays unlocked.
      calm(listener);
    };
    gestures.forEach((gesture) => document.addEventListener(gesture, once, true));
    return stop;
  },
};
