import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useReachable } from '../../src/app/table/useReachable.ts';
import type { Exercise } from '../../src/app/exercise.ts';
import { createHost } from '../../src/session/index.ts';
import { scenarioOf } from '../golden/records.ts';

const idle = globalThis.requestIdleCallback;
afterEach(() => {
  globalThis.requestIdleCallback = idle;
  document.body.replaceChildren();
});

test('time that runs faster than the figure is found still shows one, with its minute, until a newer one is there', async () => {
  const scenario = scenarioOf('tiny');
  const host = createHost(scenario, { seed: 7, variant: 'quick' });
  const listeners = new Set<() => void>();
  const exercise = {
    ...{ scenario, host },
    now: () => ({ view: { at: host.at() }, entries: host.entries().length }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Exercise;
  // Between two steps of the search, more time passes than makes a figure old.
  globalThis.requestIdleCallback = ((task: () => void) =>
    setTimeout(() => {
      host.close(Math.min(host.at() + 25, 600));
      for (const listener of [...listeners]) listener();
      task();
    })) as unknown as typeof requestIdleCallback;

  const seen: ({ points: number; at: number } | null)[] = [];
  function Shown() {
    const known = useReachable(exercise);
    seen.push(known);
    return <p>{known ? `${known.points} at ${known.at}` : 'being computed'}</p>;
  }
  const place = document.createElement('div');
  document.body.append(place);
  render(<Shown />, place);
  await vi.waitFor(() => expect(seen.at(-1)?.at).toBeGreaterThan(0), { timeout: 5000 });
  const first = seen.findIndex((one) => one !== null);
  expect(seen.slice(first)).not.toContain(null);
  render(null, place);
});
