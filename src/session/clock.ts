import type { Fact, View } from '../engine/index.ts';

/** Why the clock stands still. */
export type PauseReason = 'start' | 'resumed' | 'player' | 'dilemma' | 'deadline' | 'news' | 'hidden' | 'slept' | 'over';

/** ×1 is two exercise minutes a real second; ×30 is for a facilitator who rehearses. */
export type Pace = 1 | 2 | 5 | 30;

export interface ClockState {
  running: boolean;
  pace: Pace;
  /** Null while it runs. */
  reason: PauseReason | null;
}

export type ClockAction = 'pause' | 'run' | 'next' | { pace: Pace };

export interface Clock {
  state(): ClockState;
  act(action: ClockAction): void;
  /** To be told what the seat sees and what it just learned: this is where the clock may stop by itself. */
  notice(view: View, fresh: readonly Fact[]): void;
  hide(): void;
  /**
   * Closes at once the minutes that real time has brought: for whoever is awake while the browser holds the timers of a covered
   * window back. Absent where another machine's clock is followed.
   */
  catchUp?(): void;
  stop(): void;
}

interface Options {
  host: { close(minute: number): void; closeToNews(): void; at(): number };
  pace: Pace;
  /** An exercise taken up again says so, and waits too. */
  resumed?: boolean;
  /** Exercise minutes a real second at ×1. */
  speed?: number;
  /** Real time, in milliseconds. */
  now?(): number;
  /** Read at each moment, since it is a setting. */
  autoPause(): boolean;
  onChange(state: ClockState): void;
}

const SPEED = 2;
/** A deadline is about to fall when so many exercise minutes are left. */
const CLOSE_DEADLINE = 15;
/** Real milliseconds. Browsers wake a covered window once a minute at worst; a longer silence is a machine that slept. */
const LONGEST_SILENCE = 90_000;

/** Decides when the host closes the next minute, never what happens in it. Starts paused. */
export function createClock(options: Options): Clock {
  const { host, pace, speed = SPEED, resumed = false, now = Date.now, autoPause, onChange } = options;
  let state: ClockState = { running: false, pace, reason: resumed ? 'resumed' : 'start' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Real time up to which the minutes are closed; what has passed since is owed. */
  let settled = 0;
  let stopped = false;
  const warned = new Set<string>();

  /** Real milliseconds of an exercise minute. */
  const minute = (): number => 1000 / (speed * state.pace);
  const wait = (): void => {
    clearTimeout(timer);
    if (state.running && !stopped) timer = setTimeout(catchUp, Math.max(0, settled + minute() - now()));
  };
  const set = (change: Partial<ClockState>): void => {
    if (change.running && !state.running) settled = now();
    state = { ...state, ...change };
    wait();
    onChange(state);
  };
  const pause = (reason: PauseReason): void => {
    if (state.reason !== 'over') set({ running: false, reason });
  };
  function catchUp(): void {
    if (!state.running || stopped) return;
    const at = now();
    // A machine's clock that was set back owes nothing.
    if (at < settled) settled = at;
    if (at - settled > LONGEST_SILENCE) return pause('slept');
    // One minute at a time: any of them may be one to stop at.
    for (; state.running && !stopped && settled + minute() <= at; settled += minute()) host.close(host.at() + 1);
    // A machine too slow for the pace falls behind, and never owes more and more.
    settled = Math.max(settled, now() - minute());
    wait();
  }
  const changePace = (next: Pace): void => {
    catchUp();
    // The part of a minute that has passed stays that part.
    settled = now() - ((now() - settled) * state.pace) / next;
    set({ pace: next });
  };

  return {
    state: () => state,
    act(action) {
      if (state.reason === 'over') return;
      if (action === 'pause') pause('player');
      else if (action === 'run') set({ running: true, reason: null });
      else if (action === 'next') {
        // Said before the news comes, so that a dilemma in it is said instead.
        if (!state.running) set({ reason: 'news' });
        // From the minute that is shown, whatever is owed.
        settled = now();
        host.closeToNews();
      } else changePace(action.pace);
    },
    notice(view, fresh) {
      if (view.phase !== 'running') return pause('over');
      const reason = stopFor(view, fresh, warned);
      if (reason && autoPause()) pause(reason);
    },
    hide() {
      if (state.running) pause('hidden');
    },
    catchUp,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** What a player would want to stop for: a dilemma that just came, or an answer about to be too late. */
function stopFor(view: View, fresh: readonly Fact[], warned: Set<string>): PauseReason | null {
  const delivered = new Set(fresh.map((fact) => (fact.type === 'delivered' ? fact.inject : '')));
  const open = view.inbox.filter((message) => message.state === 'open');
  if (open.some((message) => message.dilemma && delivered.has(message.id))) return 'dilemma';
  const late = open.filter(({ id, until }) => until !== null && until - view.at <= CLOSE_DEADLINE && !warned.has(id));
  for (const { id } of late) warned.add(id);
  return late.length > 0 ? 'deadline' : null;
}
