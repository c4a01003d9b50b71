import { actsOf, dueIn, plannedIn, type Act } from '../acts.ts';
import { actTitle } from '../chronogramme.ts';
import { adversaries } from '../lines.ts';
import type { Block, Section } from '../paper.ts';
import { earliest, type Subject } from '../subject.ts';
import { capital } from '../text.ts';

/** The adversaries, then the expected course act by act: what is planned, and what a good cell has done by its end. */
export function course(subject: Subject): Section[] {
  const { scenario, t, texts } = subject;
  return [
    {
      id: 'adversary',
      title: t('papers:handbook.adversary'),
      apart: true,
      blocks: [
        { type: 'notice', text: t('papers:handbook.secret') },
        { type: 'text', text: t(scenario.variants.length > 1 ? 'papers:handbook.variants' : 'papers:handbook.oneVariant') },
        {
          type: 'pairs',
          rows: scenario.variants.map(({ id }) => [texts.variants[id]?.title ?? '', texts.variants[id]?.text ?? '']),
        },
      ],
    },
    {
      id: 'course',
      title: t('papers:handbook.course'),
      blocks: [
        { type: 'text', text: t('papers:handbook.courseText') },
        ...actsOf(subject).flatMap((act) => actBlocks(subject, act)),
      ],
    },
  ];
}

function actBlocks(subject: Subject, act: Act): Block[] {
  const planned = plannedIn(subject.scenario, act);
  const due = dueIn(subject.scenario, act);
  if (planned.length === 0 && due.length === 0) return [];
  return [
    { type: 'title', text: actTitle(subject, act) },
    ...(planned.length === 0 ? [] : [plannedTable(subject, planned)]),
    ...(due.length === 0 ? [] : [dueTable(subject, due)]),
  ];
}

function plannedTable({ t, texts, clock }: Subject, planned: ReturnType<typeof plannedIn>): Block {
  return {
    type: 'table',
    caption: t('papers:handbook.plannedCaption'),
    columns: [
      { title: t('papers:chronogramme.column.number'), width: 7 },
      { title: t('papers:handbook.column.from'), width: 18 },
      { title: t('papers:chronogramme.column.message'), width: 30 },
      { title: t('papers:chronogramme.column.expected'), width: 45 },
    ],
    rows: planned.map(({ inject, number }) => [
      { strong: number },
      capital(clock(earliest(inject))),
      texts.injects[inject.id]?.title ?? '',
      texts.injects[inject.id]?.expected ?? '',
    ]),
  };
}

function dueTable(subject: Subject, due: ReturnType<typeof dueIn>): Block {
  const { t, texts, clock } = subject;
  return {
    type: 'table',
    caption: t('papers:handbook.dueCaption'),
    columns: [
      { title: t('papers:handbook.column.by'), width: 22 },
      { title: t('papers:handbook.column.line'), width: 34 },
      { title: t('papers:handbook.column.goodSign'), width: 44 },
    ],
    rows: due.map(({ line, by }) => [
      capital(clock(by)),
      { strong: texts.score[line.id]?.title ?? '', soft: adversaries(subject, line) },
      texts.score[line.id]?.full ?? '',
    ]),
  };
}
