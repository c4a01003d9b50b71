import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { whenCalm } from '../panels/play/base/late.ts';
import type { Opened, Request, ScreenEvent } from './screens.ts';
import { NOTHING, TITLE, type ScreensNow } from './screensNow.ts';

export interface Screens extends ScreensNow {
  send(event: ScreenEvent): void;
}

/** Runs the chart of the screens; redraws when it moves. The title stands before the chart has come, and what is sent waits for it. */
export function useScreens(open: (request: Request) => Promise<Opened>): Screens {
  const [now, setNow] = useState(TITLE);
  const chart = useRef<{ send(event: ScreenEvent): void; stop(): void } | null>(null);
  const waiting = useRef<ScreenEvent[]>([]);
  const loading = useRef<Promise<void> | null>(null);
  const gone = useRef(false);

  const load = useCallback((): void => {
    loading.current ??= import('./startScreens.ts').then(
      ({ startScreens }) => {
        if (gone.current) return;
        chart.current = startScreens(open, setNow);
        for (const event of waiting.current.splice(0)) chart.current.send(event);
      },
      (error: unknown) => {
        // Tried again with the next press; who has pressed nothing yet need not know.
        loading.current = null;
        if (waiting.current.splice(0).length > 0) setNow({ ...TITLE, screen: 'error', context: { ...NOTHING, error } });
      },
    );
  }, [open]);
  useEffect(() => {
    const callOff = whenCalm(load);
    return () => {
      callOff();
      gone.current = true;
      chart.current?.stop();
    };
  }, [load]);
  const send = useCallback(
    (event: ScreenEvent): void => {
      if (chart.current) return chart.current.send(event);
      waiting.current.push(event);
      load();
    },
    [load],
  );
  return { ...now, send };
}
