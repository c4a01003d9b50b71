import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Opening } from './Opening.tsx';

/**
 * A component that comes with a chunk of its own; `load` is called once. A failed load is thrown to the guard. Until it is
 * there, `Meanwhile` stands in its place.
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType = Opening,
): { Show: ComponentType<P>; preload(): void } {
  let loading: Promise<ComponentType<P>> | undefined;
  let loaded: ComponentType<P> | undefined;
  const start = (): Promise<ComponentType<P>> =>
    (loading ??= load().then(
      (component) => (loaded = component),
      (reason: unknown) => {
        // A lost network may come back: the next try asks again.
        loading = undefined;
        throw reason;
      },
    ));

  function Show(props: P) {
    const [, redraw] = useState(0);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (loaded) return;
      let wanted = true;
      start().then(
        () => wanted && redraw((n) => n + 1),
        (reason: unknown) => wanted && setError(reason ?? new Error('not loaded')),
      );
      return () => {
        wanted = false;
      };
    }, []);
    if (error) throw error;
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : <Meanwhile />;
  }
  return { Show, preload: () => void start().catch(() => undefined) };
}
