import type { ScoreLine } from '../../scenario/scenario.ts';
import { adversaries, AXES, basis, isPitfall, pointsOf } from '../lines.ts';
import { fullUntil } from '../acts.ts';
import type { Cell, Column, Section } from '../paper.ts';
import type { Subject } from '../subject.ts';
import { decisions } from './decisions.ts';
import { strip } from './strip.ts';

/** What an observer watches: how to, a timeline strip, every line of the rubric, the decisions, free notes. */
export function grid(subject: Subject): Section[] {
  const { t, list } = subject;
  return [
    {
      id: 'how',
      title: t('papers:grid.how'),
      blocks: [
        {
          type: 'list',
          items: list('papers:grid.rules', { exampleTime: subject.clock(subject.scenario.duration >= 600 ? 310 : 45) }),
        },
        {
          type: 'pairs',
          rows: ['observer', 'place', 'date', 'adversary'].map((name) => [t(`papers:grid.fill.${name}`), '\u00a0']),
        },
        { type: 'text', text: t('papers:grid.scaleIs'), tone: 'lead' },
        { type: 'list', items: list('papers:grid.scaleMeans') },
      ],
    },
    strip(subject),
    ...AXES.map((axis, index) => objective(subject, axis, index)),
    decisions(subject),
    {
      id: 'free',
      title: t('papers:grid.free'),
      blocks: ['well', 'stuck', 'words'].map((name) => ({ type: 'lines', label: t(`papers:grid.note.${name}`), count: 5 })),
    },
    sources(subject),
  ];
}

/** What the codes beside the lines stand for. */
function sources({ scenario, t, list }: Subject): Section {
  const used = new Set(scenario.objectives.lines.map(({ source }) => source));
  const items = scenario.sources
    .filter(({ id }) => used.has(id))
    .map(({ title, publisher, status }) => t('papers:grid.published', { title, publisher, status }));
  return {
    id: 'sources',
    title: t('papers:grid.sources'),
    blocks: [
      { type: 'list', items: list('papers:grid.sourcesHow') },
      { type: 'list', items },
    ],
  };
}

function objective(subject: Subject, axis: (typeof AXES)[number], index: number): Section {
  const { scenario, t } = subject;
  const lines = scenario.objectives.lines.filter((line) => line.axis === axis);
  const wanted = lines.filter((line) => !isPitfall(line));
  const feared = lines.filter(isPitfall);
  const title = t('papers:grid.objective', {
    number: index + 1,
    name: t(`papers:axis.${axis}.name`),
    max: scenario.objectives.axes[axis],
  });
  const table = (name: 'wanted' | 'feared', rows: ScoreLine[]) =>
    rows.length === 0
      ? []
      : [
          {
            type: 'table',
            caption: t(`papers:grid.${name}`),
            columns: columns(subject, name),
            rows: rows.map((line) => row(subject, line, name)),
          } as const,
        ];
  return {
    id: `axis-${axis}`,
    title,
    apart: index === 0,
    blocks: [
      { type: 'text', text: t(`papers:axis.${axis}.what`), tone: 'lead' },
      ...table('wanted', wanted),
      ...table('feared', feared),
    ],
  };
}

function columns({ t }: Subject, name: 'wanted' | 'feared'): Column[] {
  return [
    { title: t('papers:grid.column.line'), width: 23 },
    { title: t(`papers:grid.column.${name}`), width: 26 },
    { title: t('papers:grid.column.minute'), width: 8 },
    { title: t('papers:grid.column.scale'), width: 20 },
    { title: t('papers:grid.column.note'), width: 23 },
  ];
}

function row(subject: Subject, line: ScoreLine, name: 'wanted' | 'feared'): Cell[] {
  const { t, list, texts, number } = subject;
  const told = texts.score[line.id];
  const points = pointsOf(line);
  const facts = [
    points > 0 ? t('papers:grid.points', { points: number(points) }) : '',
    adversaries(subject, line),
    basis(subject, line),
  ];
  return [
    { strong: told?.title ?? '', soft: facts.filter(Boolean).join(' · ') },
    { text: (name === 'wanted' ? told?.full : told?.none) ?? '', soft: byWhen(subject, line) },
    '',
    { boxes: list(name === 'wanted' ? 'papers:grid.scale' : 'papers:grid.pitfallScale') },
    '',
  ];
}

function byWhen({ clock, t }: Subject, line: ScoreLine): string {
  const until = fullUntil(line);
  return until === null ? '' : t('papers:grid.by', { when: clock(until) });
}
