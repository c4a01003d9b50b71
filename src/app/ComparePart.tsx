import { useMemo } from 'preact/hooks';
import { scoreSheet, worldAt, type Analysis, type Sheet } from '../debrief/index.ts';
import type { Entry } from '../engine/types.ts';
import { Compare, type Compared } from '../panels/debrief/compare/Compare.tsx';
import { useWords } from '../panels/parts/index.ts';
import type { Saved } from './record.ts';
import type { Review } from './review.ts';

/** This exercise beside the past ones of its scenario that were assessed, and the best known line of its draw. */
export function ComparePart({ review, saved, analysis }: { review: Review; saved: readonly Saved[]; analysis: Analysis | null }) {
  const { lang } = useWords();
  const rows = useMemo(() => {
    const { scenario, record, sheet, id, started } = review;
    const variant = (of: string): string => scenario.texts[lang].variants[of]?.title ?? '';
    const own = { seed: record.seed, variant: variant(record.variant) };
    const list: Compared[] = [{ id, kind: 'this', day: started, ...own, sheet, ...ordersIn(record.entries) }];
    if (analysis) {
      const entries = analysis.best.entries.map((entry) => ({ ...entry, hash: '' }));
      const best = scoreSheet(scenario, worldAt(scenario, { ...record, entries }, scenario.duration).facts);
      list.push({ id: 'best', kind: 'best', day: null, ...own, sheet: best, ...ordersIn(entries) });
    }
    for (const { record: past, ...one } of saved) {
      const kept = past.finished?.sheet as Sheet | undefined;
      if (one.id === id || past.scenario.id !== scenario.id || !kept?.assessed) continue;
      const draw = { seed: past.seed, variant: variant(past.variant) };
      list.push({ id: one.id, kind: 'past', day: one.started, ...draw, sheet: kept, ...ordersIn(past.entries) });
    }
    return list;
  }, [review, saved, analysis, lang]);
  return <Compare rows={rows} />;
}

function ordersIn(entries: readonly Entry[]): Pick<Compared, 'firstOrder' | 'orders'> {
  const orders = entries.filter(({ command }) => command.type === 'order');
  return { firstOrder: orders[0]?.at ?? null, orders: orders.length };
}
