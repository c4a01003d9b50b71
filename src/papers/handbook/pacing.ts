import { actsOf } from '../acts.ts';
import type { Section } from '../paper.ts';
import type { Subject } from '../subject.ts';

/** Exercise minutes in a real one, at the pace ×1. */
const PER_MINUTE = 120;
/** A plan in real minutes: what the briefing, the play and the hot wash take. */
type Plan = [briefing: number, play: number, hotwash: number];

const LONG: readonly Plan[] = [
  [15, 75, 30],
  [10, 55, 25],
  [7, 38, 15],
];
const SHORT: readonly Plan[] = [
  [10, 20, 15],
  [5, 15, 10],
];

/** How to fit the exercise into the time that the room has. */
export function pacing(subject: Subject): Section {
  const { scenario, t, list, number } = subject;
  const whole = minutesOf(scenario.duration);
  const days = minutesOf(
    actsOf(subject)
      .filter(({ night }) => !night)
      .reduce((sum, { from, to }) => sum + to - from, 0),
  );
  const short = scenario.duration <= 600;
  const plans = short ? SHORT : LONG;
  return {
    id: 'pacing',
    title: t('papers:handbook.pacing'),
    apart: true,
    blocks: [
      {
        type: 'text',
        text: t(short ? 'papers:handbook.pacingTextShort' : 'papers:handbook.pacingText', {
          whole: number(whole),
          days: number(days),
        }),
      },
      {
        type: 'table',
        caption: t('papers:handbook.pacingCaption'),
        columns: [
          { title: t('papers:handbook.column.session'), width: 22 },
          { title: t('papers:handbook.column.briefing'), width: 18 },
          { title: t('papers:handbook.column.play'), width: 18 },
          { title: t('papers:handbook.column.hotwash'), width: 18 },
          { title: t('papers:handbook.column.pauses'), width: 24 },
        ],
        rows: plans.map(([first, play, last]) => [
          { strong: minutes(subject, first + play + last) },
          minutes(subject, first),
          minutes(subject, play),
          minutes(subject, last),
          minutes(subject, play - days),
        ]),
      },
      { type: 'list', items: list(short ? 'papers:handbook.pacingShort' : 'papers:handbook.pacingLong', { days: number(days) }) },
    ],
  };
}

function minutesOf(exercise: number): number {
  return Math.max(1, Math.round(exercise / PER_MINUTE));
}

function minutes({ t, number }: Subject, value: number): string {
  return t('papers:handbook.minutes', { value: number(value) });
}
