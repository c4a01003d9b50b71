import type { Fact, Happened } from '../../src/engine/types.ts';
import type { Happening, Scenario, ScoreLine } from '../../src/scenario/scenario.ts';

type Parts = Partial<Pick<Scenario, 'quantities' | 'bodies' | 'charts' | 'injects'>> & {
  lines?: ScoreLine[];
  axes?: Scenario['objectives']['axes'];
};

/** As much of a scenario as the debrief reads. */
export function rubric({ lines = [], axes, ...parts }: Parts): Scenario {
  const words = (lang: string) => ({
    score: Object.fromEntries(
      lines.map(({ id }) => [id, { title: `${lang} ${id}`, full: `${lang} full`, part: `${lang} part`, none: `${lang} none` }]),
    ),
  });
  return {
    objectives: { axes: axes ?? { containment: 35, mfa: 25, escalation: 25, conduct: 15 }, lines },
    sources: [{ id: 's1', title: 'Guide', publisher: 'ANSSI', status: 'V1', checked: '2026-11-01' }],
    texts: { fr: words('fr'), en: words('en') },
    ...{ quantities: [], bodies: [], charts: [], injects: [] },
    ...parts,
  } as unknown as Scenario;
}

/** A fact at a minute, without a cause. */
export function fact(at: number, happened: Happened): Fact {
  return { at, cause: {}, ...happened };
}

export const done = (at: number, order: string, target: string | null = null) => fact(at, { type: 'done', n: 1, order, target });
export const over = (at: number) => fact(at, { type: 'phase', phase: 'over' });
export const flow = (at: number, value: number, rate: number, rest = 0) =>
  fact(at, { type: 'quantity', quantity: 'mailboxes', value, rest, rate });
export const told = (at: number, more: Partial<Extract<Happened, { type: 'told' }>> = {}) =>
  fact(at, {
    type: 'told',
    n: 1,
    body: 'anssi',
    by: 'fssi',
    seat: 'cell',
    ...{ channel: 'phone', content: ['confirmed'], grade: 'good' },
    ...more,
  });

export const isDone = (order: string, target?: string): Happening => ({ type: 'done', params: { order, target } });

/** A line with the fields that a test leaves aside filled in. */
export function line(some: Partial<ScoreLine> & { type: ScoreLine['type'] }): ScoreLine {
  return { id: 'line', axis: 'containment', source: 's1', ...some } as ScoreLine;
}
