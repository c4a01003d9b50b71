import type { Draft } from '../draft.ts';
import { nearest } from '../near.ts';
import type { Place, Report } from '../problem.ts';
import type { Mention } from './look.ts';
import { roomsOf } from './walk-charts.ts';

/** Events that are raised are handled by some chart, and the other way round. */
export function checkEvents(draft: Draft, mentions: readonly Mention[]): void {
  const raised = mentions.filter(({ kind }) => kind === 'event').map(({ name, place }) => ({ name, place }));
  const handled = draft.charts.flatMap(({ chart, place }) => {
    const rooms = chart ? roomsOf(chart) : [];
    return rooms.flatMap(({ state, path }) =>
      Object.keys(state.on ?? {}).map((name) => ({ name, place: { ...place, path: [...path, 'on', name], key: true } })),
    );
  });
  const chartsWhole = draft.charts.every(({ chart }) => chart);
  const raisersWhole = chartsWhole && RAISERS.every((file) => draft.parsed[file]);
  // A file of a wrong form hides some of its events: what it might hold is not held against the others.
  if (chartsWhole) compare(raised, handled, 'event-unheard', draft.report);
  if (raisersWhole) compare(handled, raised, 'event-unraised', draft.report);
}

const RAISERS = ['scenario.yaml', 'actions.yaml', 'bodies.yaml', 'injects.yaml'] as const;

type Named = { name: string; place: Place };

function compare(all: Named[], others: Named[], code: 'event-unheard' | 'event-unraised', report: Report): void {
  const known = new Set(others.map(({ name }) => name));
  for (const { name, place } of all) {
    if (known.has(name)) continue;
    const near = nearest(name, known);
    if (near) report.add(place, `${code}-near`, { name, near });
    else report.add(place, code, { name });
  }
}
