import { createActor, fromPromise } from 'xstate';
import { screens, type Opened, type Request, type ScreenEvent } from './screens.ts';
import type { Screen, ScreensNow } from './screensNow.ts';

/** Runs the chart of the screens. It comes after the title, which needs nothing of it. */
export function startScreens(open: (request: Request) => Promise<Opened>, onMove: (now: ScreensNow) => void) {
  const actor = createActor(screens.provide({ actors: { open: fromPromise<Opened, Request>(({ input }) => open(input)) } }));
  actor.subscribe(({ value, context }) =>
    onMove({ screen: value.screen as Screen, settingsOpen: value.settings === 'open', context }),
  );
  actor.start();
  return { send: (event: ScreenEvent) => actor.send(event), stop: () => actor.stop() };
}
