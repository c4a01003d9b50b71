import { useCallback, useRef, useState } from 'preact/hooks';
import type { Saved } from './record.ts';
import type { Store } from './store.ts';

export interface Shelf {
  saved: readonly Saved[];
  kept: boolean;
  put(saved: Saved): Promise<void>;
  remove(id: string): Promise<void>;
  /** Reads again what is kept: for the screen that lists it. */
  refresh(): Promise<void>;
}

/** The exercises kept on this device. The storage comes after the first screen is drawn. */
export function useShelf(): Shelf {
  const opening = useRef<Promise<Store> | null>(null);
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const [kept, setKept] = useState(true);

  const store = useCallback((): Promise<Store> => {
    opening.current ??= import('./store.ts').then((module) => module.openStore());
    return opening.current;
  }, []);
  const refresh = useCallback(async (): Promise<void> => {
    const opened = await store();
    setKept(opened.kept);
    setSaved(await opened.list());
  }, [store]);

  return {
    saved,
    kept,
    refresh,
    put: useCallback(
      async (one) => {
        await (await store()).put(one);
      },
      [store],
    ),
    remove: useCallback(
      async (id) => {
        await (await store()).remove(id);
        await refresh();
      },
      [store, refresh],
    ),
  };
}
