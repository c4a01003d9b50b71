import type { Draft } from '../draft.ts';
import type { ScoreLine } from '../scenario.ts';

/** The rubric: curves rise, sources carry points, and what an axis promises can be won. */
export function checkScore(draft: Draft): void {
  const { lists, report, axes } = draft;
  const status = new Map(lists.sources.map(({ value }) => [value.id, value.status]));
  for (const { value, place } of lists.scoreLines) {
    const path = (...parts: (string | number)[]) => ({ ...place, path: [...place.path, ...parts] });
    if (status.get(value.source) === 'GK') report.add(path('source'), 'source-status', { name: value.source, status: 'GK' });
    if ('curve' in value) {
      value.curve.forEach(([x], index) => {
        const before = value.curve[index - 1]?.[0];
        if (before !== undefined && x <= before) report.add(path('curve', index), 'curve-order', { x, before });
      });
    }
  }
  if (!axes) return;
  const file = 'objectives.yaml';
  const sum = Object.values(axes).reduce((total, max) => total + max, 0);
  if (sum !== 100) report.add({ file, path: ['axes'] }, 'axes-sum', { sum });
  if (!draft.parsed[file]) return;
  for (const { value: variant } of lists.variants) {
    const meant = lists.scoreLines.filter(({ value }) => value.variants === undefined || value.variants.includes(variant.id));
    for (const [axis, max] of Object.entries(axes)) {
      const reach = meant.reduce((total, { value }) => total + (value.axis === axis ? bestOf(value) : 0), 0);
      if (reach < max) report.add({ file, path: ['axes', axis] }, 'axis-short', { axis, variant: variant.id, sum: reach, max });
    }
  }
}

/** The most points that a line can give; a penalty gives none. */
function bestOf(line: ScoreLine): number {
  return 'curve' in line ? Math.max(0, ...line.curve.map(([, points]) => points)) : Math.max(0, line.points);
}
