import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Console } from '../../facilitator/Console.tsx';
import type { ConsoleProps } from '../../facilitator/types.ts';
import { ScreenHeading, useWords } from '../../panels/parts/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import type { Exercise } from '../exercise.ts';
import { namesOf } from '../../debrief/index.ts';
import { Papers } from '../papers.ts';
import { playClock } from '../playClock.ts';
import type { Saved } from '../record.ts';
import { reviewOf, type Review } from '../review.ts';
import { useSave } from '../useSave.ts';
import { objectivesOf, seatsOf } from '../../session/index.ts';
import { createSender } from './sender.ts';
import { useBegun } from './useBegun.ts';
import { useGroup } from './useGroup.ts';
import { useReachable } from './useReachable.ts';
import { useTable } from './useTable.ts';
import { useTruth } from './useTruth.ts';

interface Props {
  exercise: Exercise;
  settings: Settings;
  save(saved: Saved): void;
  onSettings(): void;
  onFinish(review: Review): void;
  /** Out of a rehearsal, or to its start. */
  onHome(): void;
  onAgain(): void;
  onError(error: unknown): void;
}

/** One table, no server: the facilitator's console in this window, the projection in another. */
export default function ConsoleScreen({ exercise, settings, save, onSettings, onFinish, onHome, onAgain, onError }: Props) {
  const { t, pick } = useWords();
  const seen = useTable(exercise);
  const reachable = useReachable(exercise);
  const names = useMemo(() => namesOf(exercise.scenario), [exercise]);
  const objectives = useMemo(() => objectivesOf(exercise.scenario), [exercise]);
  const seats = useMemo(() => seatsOf(exercise.scenario), [exercise]);
  const mountTruth = useTruth(exercise, settings);
  const group = useGroup(exercise);
  const [halted, setStopped] = useState(false);
  const stopped = group?.stopped ?? halted;
  const [clock, setClock] = useState(exercise.now().clock);
  const projector = useProjector(exercise, stopped);
  useSave(exercise, exercise.rehearsal ? forget : save, { staysWhenHidden: true });
  const held = useHeld(exercise);
  const begun = useBegun(exercise.id, clock.running);
  const [papers, setPapers] = useState(false);
  useEffect(() => exercise.subscribe((moment) => setClock(moment.clock)), [exercise]);
  useEffect(() => () => exercise.clock.act('pause'), [exercise]);

  const clockAction: ConsoleProps['clockAction'] = (action) => {
    if (!stopped || action === 'pause') exercise.clock.act(action);
  };
  const stop = (now: boolean): void => {
    if (exercise.group) return exercise.group.stop(now);
    if (now) exercise.clock.act('pause');
    setStopped(now);
  };
  const end = (): void => {
    try {
      const review = reviewOf(exercise);
      exercise.group?.end();
      onFinish(review);
    } catch (error) {
      onError(error);
    }
  };

  return (
    <>
      <ScreenHeading class="visually-hidden">
        {t('facilitator:name')}
        {t('play:colon')}
        {pick(seen.view.title)}
      </ScreenHeading>
      {clock.reason === 'slept' && (
        <p class="notice" role="alert">
          {t('play:reason.slept')}
        </p>
      )}
      <Console
        {...seen}
        names={names}
        objectives={objectives}
        clock={playClock(clock)}
        stopped={stopped}
        reachable={reachable}
        projector={projector}
        {...(group ? { group: group.state } : {})}
        cut={exercise.scenario.cut ?? null}
        begun={begun}
        seats={seats}
        standIns={{ policies: exercise.standIns.policies, held, hold: exercise.standIns.hold }}
        {...(exercise.rehearsal ? { rehearsal: { leave: onHome, again: onAgain } } : {})}
        onPapers={() => setPapers(true)}
        clockAction={clockAction}
        onStop={stop}
        openSettings={onSettings}
        onEnd={end}
        mountTruth={mountTruth}
      />
      {papers && <Papers.Show scenario={exercise.scenario.id} onClose={() => setPapers(false)} />}
    </>
  );
}

/** Nothing of a rehearsal is kept. */
const forget = (): void => undefined;

/** The policy of each seat that is held by one. */
function useHeld({ standIns, subscribe }: Exercise): Readonly<Record<string, string>> {
  const [held, setHeld] = useState(standIns.held);
  useEffect(() => subscribe(() => setHeld(standIns.held())), [standIns, subscribe]);
  return held;
}

/** Keeps the projection's window in step with what the cell sees. */
function useProjector(exercise: Exercise, stopped: boolean): NonNullable<ConsoleProps['projector']> {
  const [shown, setShown] = useState(false);
  const sender = useRef<ReturnType<typeof createSender> | null>(null);
  const halted = useRef(stopped);
  halted.current = stopped;

  const send = useCallback(
    (fresh: Parameters<NonNullable<typeof sender.current>['send']>[0]['fresh']) => {
      const { view, facts, clock } = exercise.now();
      sender.current?.send({ view, facts, fresh, clock: playClock(clock), stopped: halted.current });
    },
    [exercise],
  );
  useEffect(() => {
    const one = createSender(exercise.id);
    sender.current = one;
    one.onHello(() => {
      setShown(true);
      // The projection is awake while this window is covered.
      exercise.clock.catchUp?.();
      send([]);
    });
    const stop = exercise.subscribe((_moment, fresh) => send(fresh));
    return () => {
      stop();
      one.close();
      sender.current = null;
    };
  }, [exercise, send]);
  useEffect(() => send([]), [stopped, send]);

  return { shown, open: () => sender.current?.open() ?? false };
}
