import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { direction, FACILITATOR, view as viewOf } from '../../engine/index.ts';
import type { DirectionView, Fact, View } from '../../engine/types.ts';
import { afterPaint, painted } from '../../panels/play/base/late.ts';
import type { ConsoleProps } from '../../facilitator/types.ts';
import type { Exercise } from '../exercise.ts';

interface Seen {
  view: View;
  facts: Fact[];
  direction: DirectionView;
}

/** What the facilitator of a table sees and asks: the host is in this page. */
export function useTable(exercise: Exercise): Seen & Pick<ConsoleProps, 'submit' | 'givenBy'> {
  const { host, scenario } = exercise;
  const look = useCallback((): Seen => {
    const world = host.world();
    return { view: viewOf(scenario, world, FACILITATOR), facts: host.facts(), direction: direction(scenario, world) };
  }, [host, scenario]);
  const [seen, setSeen] = useState(look);
  const late = useRef<() => void>(() => undefined);
  useEffect(() => {
    setSeen(look());
    // One look a frame is enough, however much happened in it.
    const stop = exercise.subscribe(() => {
      late.current();
      late.current = afterPaint(() => setSeen(look()));
    });
    return () => {
      stop();
      late.current();
    };
  }, [exercise, look]);

  const asks = useMemo(
    (): Pick<ConsoleProps, 'submit' | 'givenBy'> => ({
      submit: async (seat, command) => {
        await painted();
        return exercise.submitAs(seat, command);
      },
      givenBy: (n) => host.entries().find((entry) => entry.n === n)?.by ?? null,
    }),
    [exercise, host],
  );
  return { ...seen, ...asks };
}
