import { actsOf } from '../acts.ts';
import type { Section } from '../paper.ts';
import type { Subject } from '../subject.ts';
import { capital } from '../text.ts';

const STEPS = [15, 30, 60, 120, 180, 360];
const CELLS = 8;

/** Strips of exercise time to mark by hand: one for each act, or one for a short exercise. */
export function strip(subject: Subject): Section {
  const { t, list, scenario, clock } = subject;
  const rows = list('papers:grid.stripRows');
  const step = STEPS.find((minutes) => scenario.duration / minutes <= CELLS * 3) ?? 360;
  const marks = hoursOf(scenario.duration, step);
  const groups = Array.from({ length: Math.ceil(marks.length / CELLS) }, (_, index) =>
    marks.slice(index * CELLS, (index + 1) * CELLS),
  );
  return {
    id: 'strip',
    title: t('papers:grid.strip'),
    apart: true,
    blocks: [
      { type: 'text', text: t('papers:grid.stripHow', { acts: actsOf(subject).length }) },
      ...groups.map((group, index) => ({
        type: 'strip' as const,
        caption: t('papers:grid.stripCaption', { number: index + 1, from: clock(group[0] ?? 0) }),
        // The day above the time: the columns are narrow.
        hours: group.map((at) => capital(clock(at)).replaceAll('\u00a0', ' ')),
        rows,
      })),
    ],
  };
}

function hoursOf(duration: number, step: number): number[] {
  return Array.from({ length: Math.ceil(duration / step) }, (_, index) => index * step);
}
