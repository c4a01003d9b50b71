import type { Draft } from '../draft.ts';
import type { ListName } from '../files.ts';
import { createLook, type Mention } from './look.ts';
import { lookAtChart } from './walk-charts.ts';
import { lookAtItem } from './walk-lists.ts';

/** Every name that stands anywhere in the mechanics. */
export function mentionsOf(draft: Draft): Mention[] {
  const mentions: Mention[] = [];
  for (const { chart, place } of draft.charts) if (chart) lookAtChart(chart, createLook(mentions, draft.report, place));
  for (const list of Object.keys(draft.lists) as ListName[]) {
    for (const { value, place } of draft.lists[list]) lookAtItem(list, value as never, createLook(mentions, draft.report, place));
  }
  const skipped = createLook(mentions, draft.report, { file: 'scenario.yaml', path: ['cut', 'skip'] });
  draft.cut?.skip.forEach((inject, index) => skipped.name('inject', inject, index));
  return mentions;
}
