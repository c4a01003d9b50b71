import { Client } from 'boardgame.io/client';
import { perform } from '../../../src/engine/dispatch.ts';
import { advanceTo, startRun, type Evaluator } from '../../../src/engine/index.ts';
import { settle } from '../../../src/engine/settle.ts';
import { createReducer, type Board } from './reducer.ts';
import { scenarioOf } from './scenario.ts';
import { endState, MINUTES, type EndState, type Happens, type Spec } from './spec.ts';

/** Plays one sequence to its end. */
export type Engine = (events: Happens[]) => EndState;

/** This engine, its facts included. */
export function ours(spec: Spec, evaluator: Evaluator): Engine {
  const scenario = scenarioOf(spec);
  return (events) => {
    const run = startRun(scenario, { seed: 1, variant: 'only' }, evaluator);
    for (const { at, event } of events) {
      advanceTo(run, at);
      perform(run, [{ type: 'raise', params: event }], 'bench');
      settle(run);
    }
    advanceTo(run, MINUTES);
    const { charts, quantities } = run.world;
    const states = spec.charts.map(({ id }) => charts[id]?.state ?? '');
    return endState(
      states,
      spec.counters.map((counter) => quantities[counter]?.value ?? 0),
    );
  };
}

/** A reducer written by hand for this kind of chart, which changes its state in place. */
export function byHand(spec: Spec): Engine {
  const reducer = createReducer(spec);
  return (events) => {
    const board = reducer.begin();
    for (const event of events) reducer.happen(board, event);
    return reducer.end(board);
  };
}

/** The same reducer as a boardgame.io game, headless, one move an event. */
export function boardgame(spec: Spec): Engine {
  const reducer = createReducer(spec);
  const game = {
    setup: () => reducer.begin(),
    moves: { happen: ({ G }: { G: Board }, event: Happens) => reducer.happen(G, event) },
  };
  return (events) => {
    const client = Client({ game, debug: false } as never) as unknown as {
      start(): void;
      stop(): void;
      moves: { happen(event: Happens): void };
      getState(): { G: Board } | null;
    };
    client.start();
    for (const event of events) client.moves.happen(event);
    const board = JSON.parse(JSON.stringify(client.getState()?.G)) as Board;
    client.stop();
    return reducer.end(board);
  };
}
