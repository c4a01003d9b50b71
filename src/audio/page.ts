import type { Page } from './audio.ts';

const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

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
      listener();
    };
    gestures.forEach((gesture) => document.addEventListener(gesture, once, true));
    return stop;
  },
};
