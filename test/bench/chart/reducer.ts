import { endState, MINUTES, type Branch, type EndState, type Happens, type Spec, type StateSpec } from './spec.ts';

/** The state of the hand-written reducer, and of the boardgame.io game that is made of it. */
export interface Board {
  now: number;
  states: Record<string, string>;
  counters: Record<string, number>;
  agenda: { due: number; sequence: number; chart: string; from: string }[];
  sequence: number;
}

type Index = Record<string, Record<string, StateSpec>>;

export interface Reducer {
  begin(): Board;
  /** Changes the board in place. */
  happen(board: Board, event: Happens): void;
  end(board: Board): EndState;
}

export function createReducer(spec: Spec): Reducer {
  const index: Index = Object.fromEntries(
    spec.charts.map(({ id, states }) => [id, Object.fromEntries(states.map((state) => [state.name, state]))]),
  );

  const holds = (board: Board, guard: Branch['guard']): boolean => {
    if (!guard) return true;
    if ('chart' in guard) return board.states[guard.chart] === guard.state;
    return (board.counters[guard.counter] ?? 0) >= guard.least;
  };

  const enter = (board: Board, chart: string, name: string, queue: string[]): void => {
    board.agenda = board.agenda.filter((item) => item.chart !== chart);
    board.states[chart] = name;
    const { after, entry } = index[chart]?.[name] as StateSpec;
    if (after) {
      board.agenda.push({ due: board.now + after.minutes, sequence: board.sequence++, chart, from: name });
      board.agenda.sort((one, other) => one.due - other.due || one.sequence - other.sequence);
    }
    board.counters[entry.counter] = (board.counters[entry.counter] ?? 0) + entry.by;
    if (entry.raise) queue.push(entry.raise);
  };

  const dispatch = (board: Board, queue: string[]): void => {
    while (queue.length > 0) {
      const event = queue.shift() as string;
      for (const { id } of spec.charts) {
        const branch = index[id]?.[board.states[id] as string]?.on[event]?.find(({ guard }) => holds(board, guard));
        if (branch) enter(board, id, branch.target, queue);
      }
    }
  };

  const advance = (board: Board, minute: number): void => {
    for (let next = board.agenda[0]; next && next.due <= minute; next = board.agenda[0]) {
      board.now = next.due;
      const queue: string[] = [];
      const { after } = index[next.chart]?.[next.from] as StateSpec;
      if (after) enter(board, next.chart, after.target, queue);
      dispatch(board, queue);
    }
    board.now = minute;
  };

  return {
    begin() {
      const board: Board = { now: 0, states: {}, counters: {}, agenda: [], sequence: 0 };
      const queue: string[] = [];
      for (const { id, states } of spec.charts) enter(board, id, (states[0] as StateSpec).name, queue);
      dispatch(board, queue);
      return board;
    },
    happen(board, { at, event }) {
      advance(board, at);
      dispatch(board, [event]);
    },
    end(board) {
      advance(board, MINUTES);
      const states = spec.charts.map(({ id }) => board.states[id] as string);
      return endState(
        states,
        spec.counters.map((counter) => board.counters[counter] ?? 0),
      );
    },
  };
}
