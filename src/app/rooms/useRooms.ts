import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Exercise } from '../exercise.ts';
import { DeniedError, mayPass } from '../group/denied.ts';
import { leadRoom } from '../group/lead.ts';
import { longer, WAITS } from '../group/waits.ts';
import { findScenario } from '../library.ts';

/** Real milliseconds between two looks at the rooms. */
const LOOK = 1000;
/** Real milliseconds before a room that did not open is tried again. */
const AGAIN = 4000;

/** Why a room did not open, as the records' faults are told. */
export interface Fault {
  code: string;
  values: Record<string, string | number>;
}

export type Opened = { exercise: Exercise } | { fault: Fault; mayPass: boolean };

interface Rooms {
  /** In the order of the secrets; undefined while one is being opened. */
  opened: readonly (Opened | undefined)[];
  /** Tries again those that did not open. */
  again(): void;
}

/** Every room of these secrets; drawn again every second. What may pass is tried again by itself, with growing pauses. */
export function useRooms(secrets: readonly string[]): Rooms {
  const [opened, setOpened] = useState<Rooms['opened']>([]);
  const [, look] = useState(0);
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  const open = useRef<(index: number) => void>(() => undefined);
  // Thrown where the guard around the page sees it.
  if (bug) throw bug.error;

  useEffect(() => {
    let left = false;
    const all: Exercise[] = [];
    const timers = new Map<number, ReturnType<typeof setTimeout>>();
    const put = (index: number, one: Opened | undefined): void =>
      setOpened((before) => secrets.map((_, place) => (place === index ? one : before[place])));
    const start = (index: number, secret: string, wait: number): void => {
      leadRoom(secret, load).then(
        (exercise) => {
          if (left) return exercise.dispose();
          all.push(exercise);
          put(index, { exercise });
        },
        (error: unknown) => {
          if (left) return;
          const fault = faultOf(error);
          if (!fault) return setBug({ error });
          const passes = error instanceof DeniedError && mayPass(error.denial);
          put(index, { fault, mayPass: passes });
          if (passes)
            timers.set(
              index,
              setTimeout(() => start(index, secret, longer(wait, WAITS)), wait),
            );
        },
      );
    };
    open.current = (index) => {
      clearTimeout(timers.get(index));
      put(index, undefined);
      start(index, secrets[index] ?? '', AGAIN);
    };
    secrets.forEach((secret, index) => start(index, secret, AGAIN));
    const timer = setInterval(() => look((turn) => turn + 1), LOOK);
    return () => {
      left = true;
      clearInterval(timer);
      timers.forEach(clearTimeout);
      for (const exercise of all) exercise.dispose();
    };
  }, [secrets]);

  const again = useCallback(
    () => opened.forEach((one, index) => one && 'fault' in one && one.mayPass && open.current(index)),
    [opened],
  );
  return { opened, again };
}

/** A denial, or a record that cannot be played here; null for a bug. */
function faultOf(error: unknown): Fault | null {
  return (error as { problems?: Fault[] }).problems?.[0] ?? null;
}

function load(id: string) {
  const item = findScenario(id);
  if (!item) throw new DeniedError('unknown-scenario');
  return item.load().catch(() => {
    throw new DeniedError('no-answer');
  });
}
