import type { Draft } from '../draft.ts';
import type { Mention } from './look.ts';

/** What the map, the populations and the doors show must not be a hidden chart. */
export function checkSight({ charts, report }: Draft, mentions: readonly Mention[]): void {
  const hidden = new Set(charts.filter(({ chart }) => chart?.sight === 'hidden').map(({ id }) => id));
  for (const { kind, name, place } of mentions) {
    const chart = kind === 'chart' ? name : kind === 'shown state' ? name.split('.')[0] : undefined;
    if (chart !== undefined && hidden.has(chart)) report.add(place, 'chart-hidden', { name: chart });
  }
}
