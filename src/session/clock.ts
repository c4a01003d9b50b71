import type { Fact, View } from '../engine/index.ts';

/** Why the clock stands still. */
export type PauseReason = 'start' | 'resumed' | 'player' | 'dilemma' | 'deadline' | 'news' | 'hidden' | 'over';

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
  stop(): void;
}

interface Options {
  host: { close(minute: number): void; closeToNews(): void; at(): number };
  pace: Pace;
  /** An exercise taken up again says so, and waits too. */
  resumed?: boolean;
  /** Exercise minutes a real second at ×1. */
  speed?: number;
  /** Read at each moment, since it is a setting. */
  autoPause(): boolean;
  onChange(state: ClockState): void;
}

const SPEED = 2;
/** A deadline is about to fall when so many exercise minutes are left. */
const CLOSE_DEADLINE = 15;

/** Decides when the host closes the next minute, never what happens in it. Starts paused. */
export function createClock({ host, pace, speed = SPEED, resumed = false, autoPause, onChange }: Options): Clock {
  let state: ClockState = { running: false, pace, reason: resumed ? 'resumed' : 'start' };
  let timer: ReturnType<typeof setInterval> | undefined;
  const warned = new Set<string>();

  const set = (change: Partial<ClockState>): void => {
    state = { ...state, ...change };
    clearInterval(timer);
    if (state.running) timer = setInterval(() => host.close(host.at() + 1), 1000 / (speed * state.pace));
    onChange(state);
  };
  const pause = (reason: PauseReason): void => {
    if (state.reason !== 'over') set({ running: false, reason });
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
        host.closeToNews();
      } else set({ pace: action.pace });
    },
    notice(view, fresh) {
      if (view.phase !== 'running') return pause('over');
      const reason = stopFor(view, fresh, warned);
      if (reason && autoPause()) pause(reason);
    },
    hide() {
      if (state.running) pause('hidden');
    },
    stop() {
      clearInterval(timer);
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
