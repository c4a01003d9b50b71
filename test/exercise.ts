import { CELL, advance, start, step, view } from '../src/engine/index.ts';
import type { Command, Fact, Refusal, View, World } from '../src/engine/index.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { loadFolder } from '../src/cli/folder.ts';

type Sending = { by: string; channel?: string; content?: string[] };
type FactOf<K extends Fact['type']> = Extract<Fact, { type: K }>;

/** An exercise told in the players' words: `exercise(tiny(), 7).as('ciso').order('shut').wait(60)`. */
export interface Exercise {
  as(seat: string): Exercise;
  order(order: string, target?: string): Exercise;
  withdraw(n: number): Exercise;
  cancel(n: number): Exercise;
  answer(inject: string, option: string): Exercise;
  notify(body: string, sending: Sending): Exercise;
  close(): Exercise;
  abandon(): Exercise;
  ask(command: Command): Exercise;
  wait(minutes: number): Exercise;
  until(minute: number): Exercise;
  readonly world: World;
  readonly facts: Fact[];
  /** Of the last command. */
  readonly refused: Refusal | null;
  view(seat?: string): View;
  happened<K extends Fact['type']>(type: K): FactOf<K>[];
  chart(id: string): string | undefined;
}

export function exercise(scenario: Scenario, seed = 7, variant?: string): Exercise {
  let { world, facts } = start(scenario, { seed, variant });
  let seat = CELL;
  let refused: Refusal | null = null;
  const ask = (command: Command): Exercise => {
    const result = step(scenario, world, { n: world.entries + 1, at: world.at, by: seat, command });
    refused = 'refused' in result ? result.refused : null;
    if (!('refused' in result)) {
      world = result.world;
      facts = [...facts, ...result.facts];
    }
    return self;
  };
  const self: Exercise = {
    as: (other) => {
      seat = other;
      return self;
    },
    order: (order, target) => ask(target === undefined ? { type: 'order', order } : { type: 'order', order, target }),
    withdraw: (n) => ask({ type: 'withdraw', n }),
    cancel: (n) => ask({ type: 'cancel', n }),
    answer: (inject, option) => ask({ type: 'answer', inject, option }),
    notify: (body, { by, channel = 'phone', content = [] }) => ask({ type: 'notify', body, by, channel, content }),
    close: () => ask({ type: 'close' }),
    abandon: () => ask({ type: 'abandon' }),
    ask,
    wait: (minutes) => self.until(world.at + minutes),
    until: (minute) => {
      const moved = advance(scenario, world, minute);
      world = moved.world;
      facts = [...facts, ...moved.facts];
      return self;
    },
    get world() {
      return world;
    },
    get facts() {
      return facts;
    },
    get refused() {
      return refused;
    },
    view: (other = seat) => view(scenario, world, other),
    happened: <K extends Fact['type']>(type: K) => facts.filter((fact): fact is FactOf<K> => fact.type === type),
    chart: (id) => world.charts[id]?.state,
  };
  return self;
}

/** A scenario of the repository, checked; throws with its problems. */
export function scenarioAt(folder: string): Scenario {
  const loaded = loadFolder(folder);
  if (loaded.problems) throw new Error(loaded.problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n'));
  return loaded.scenario;
}

let tinyScenario: Scenario | null = null;

/** test/scenarios/tiny. */
export function tiny(): Scenario {
  return (tinyScenario ??= scenarioAt('test/scenarios/tiny'));
}

/** A variation on a scenario; ids and texts stay checked only in the original. */
export function altered(scenario: Scenario, change: (copy: Scenario) => void): Scenario {
  const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
  change(copy);
  return copy;
}
