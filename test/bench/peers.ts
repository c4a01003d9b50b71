import { boardgame, byHand, ours, type Engine } from './chart/engines.ts';
import { ink } from './chart/ink.ts';
import { makeSpec, sequence } from './chart/spec.ts';
import { figure, perSecond, rows } from './measure.ts';

const SEQUENCES = 50;

/** The same statechart in several engines. Throws if those with a clock do not all come to the same end states. */
export function peers(): string {
  const spec = makeSpec();
  const sequences = Array.from({ length: SEQUENCES }, (_, number) => sequence(spec, number));
  const engines: Record<string, Engine> = {
    'this engine, XState evaluates': ours(spec, 'xstate'),
    'this engine, memoised': ours(spec, 'compiled'),
    'boardgame.io 0.50.2, headless': boardgame(spec),
    'reducer written by hand': byHand(spec),
  };
  const ends = Object.entries(engines).map(([name, engine]) => ({ name, ends: sequences.map(engine) }));
  for (const { name, ends: found } of ends) {
    const differing = found.findIndex((end, number) => end !== ends[0]?.ends[number]);
    if (differing >= 0)
      throw new Error(`${name} ends sequence ${differing} with\n${found[differing]}\nnot\n${ends[0]?.ends[differing]}`);
  }

  const rates = Object.entries({ ...engines, 'inkjs 2.4.0 (no clock: choices only)': ink(spec) }).map(
    ([name, engine]): [string, number] => [name, perSecond((turn) => void engine(sequences[turn % SEQUENCES] ?? []))],
  );
  const reference = rates[0]?.[1] ?? 1;
  const states = spec.charts.reduce((sum, chart) => sum + chart.states.length, 0);
  const delays = spec.charts.flatMap((chart) => chart.states).filter(({ after }) => after).length;
  const title = `${spec.charts.length} concerns, ${states} states, ${delays} delays, ${sequences[0]?.length} events over 4 h; equal ends ${SEQUENCES}/${SEQUENCES}`;
  return rows(title, [
    ['', 'playthroughs/s', 'ratio'],
    ...rates.map(([name, rate]) => [name, figure(rate), figure(rate / reference)]),
  ]);
}
