import { advanceTo, copyWorld, enter, startRun, type Entry, type Fact, type World } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A moment of an exercise from which it can be played on: its world, and how many facts and entries came before. */
export interface Point {
  /** Entries before this point. */
  n: number;
  /** Exercise minute. */
  at: number;
  world: World;
  facts: number;
  /** `agenda`: something happened by itself between two entries, and not on the hour. */
  kind: 'entry' | 'hour' | 'agenda';
}

/** An exercise as it was played, with a point before and after every entry, at every hour and at every agenda event. */
export interface Past {
  seed: number;
  variant: string;
  entries: Entry[];
  facts: Fact[];
  points: Point[];
  /** Its last world. */
  world: World;
}

const HOUR = 60;

/** Plays entries to the exercise's end and keeps the way. Throws if one of them is refused. */
export function pastOf(
  scenario: Scenario,
  { seed, variant, entries }: Pick<Past, 'seed' | 'variant' | 'entries'>,
  sampled = true,
): Past {
  const run = startRun(scenario, { seed, variant });
  const { world, facts } = run;
  const { duration } = scenario;
  const points: Point[] = [];
  const keep = (kind: Point['kind']) => {
    const last = points.at(-1);
    if (last && last.n === world.entries && last.at === world.at) {
      if (kind === 'entry') last.kind = kind;
      return;
    }
    points.push({ n: world.entries, at: world.at, world: copyWorld(world), facts: facts.length, kind });
  };
  const moveTo = (minute: number) => {
    while (sampled && world.at < minute && (world.phase === 'running' || world.phase === 'closed')) {
      const due = world.agenda[0]?.due ?? duration;
      const hour = (Math.floor(world.at / HOUR) + 1) * HOUR;
      advanceTo(run, Math.min(due, hour, minute));
      if (world.phase === 'running' && world.at < duration) keep(world.at % HOUR === 0 ? 'hour' : 'agenda');
    }
    advanceTo(run, minute);
  };
  keep('hour');
  for (const [index, { at, by, command }] of entries.entries()) {
    moveTo(at);
    keep('entry');
    const refused = enter(run, { n: index + 1, at, by, command });
    if (refused) throw new Error(`entry ${index + 1} is refused: ${refused}`);
    keep('entry');
  }
  moveTo(duration);
  return { seed, variant, entries, facts, points, world };
}
