import { useEffect, useState } from 'preact/hooks';
import { createActor, fromPromise, type SnapshotFrom } from 'xstate';
import { screens, type Opened, type Request, type Screen, type ScreenEvent } from './screens.ts';

export interface Screens {
  screen: Screen;
  settingsOpen: boolean;
  context: SnapshotFrom<typeof screens>['context'];
  send(event: ScreenEvent): void;
}

/** Runs the chart of the screens; redraws when it moves. */
export function useScreens(open: (request: Request) => Promise<Opened>): Screens {
  const [actor] = useState(() =>
    createActor(screens.provide({ actors: { open: fromPromise<Opened, Request>(({ input }) => open(input)) } })),
  );
  const [snapshot, setSnapshot] = useState(() => actor.getSnapshot());
  useEffect(() => {
    const subscription = actor.subscribe(setSnapshot);
    actor.start();
    return () => {
      subscription.unsubscribe();
      actor.stop();
    };
  }, [actor]);
  return {
    screen: snapshot.value.screen as Screen,
    settingsOpen: snapshot.value.settings === 'open',
    context: snapshot.context,
    send: actor.send,
  };
}
