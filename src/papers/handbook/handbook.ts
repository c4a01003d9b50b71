import { AXES } from '../lines.ts';
import type { Block, Section } from '../paper.ts';
import type { Subject } from '../subject.ts';
import { course } from './course.ts';
import { pacing } from './pacing.ts';
import { seats } from './seats.ts';

/** What a facilitator needs who has never seen the game, from six weeks before to two months after. */
export function handbook(subject: Subject): Section[] {
  const { t, list } = subject;
  const part = (id: string, blocks: Block[], apart = false): Section => ({
    id,
    title: t(`papers:handbook.${id}`),
    blocks,
    apart,
  });
  return [
    purpose(subject),
    part('public', [
      { type: 'text', text: t('papers:handbook.publicText') },
      {
        type: 'table',
        caption: t('papers:handbook.rolesCaption'),
        columns: [
          { title: t('papers:handbook.column.role'), width: 26 },
          { title: t('papers:handbook.column.number'), width: 16 },
          { title: t('papers:handbook.column.does'), width: 58 },
        ],
        rows: ['director', 'facilitator', 'players', 'scribe', 'observers'].map((role) => [
          { strong: t(`papers:handbook.role.${role}.name`) },
          t(`papers:handbook.role.${role}.number`),
          t(`papers:handbook.role.${role}.does`),
        ]),
      },
    ]),
    part('conventions', [
      { type: 'list', items: list('papers:rules') },
      { type: 'notice', text: t('papers:stopWord') },
    ]),
    part(
      'before',
      (['weeks', 'week', 'eve', 'hour'] as const).flatMap((when): Block[] => [
        { type: 'title', text: t(`papers:handbook.prepare.${when}`) },
        { type: 'list', kind: 'boxes', items: list(`papers:handbook.prepareList.${when}`) },
      ]),
      true,
    ),
    part('room', [{ type: 'list', kind: 'boxes', items: list('papers:handbook.roomList') }]),
    briefing(subject),
    part(
      'console',
      [
        { type: 'list', kind: 'steps', items: list('papers:handbook.consoleSteps') },
        { type: 'title', text: t('papers:handbook.fault') },
        { type: 'list', items: list('papers:handbook.faults') },
      ],
      true,
    ),
    part('devices', [{ type: 'list', kind: 'steps', items: list('papers:handbook.devicesSteps') }], true),
    seats(subject),
    ...course(subject),
    stuck(subject),
    pacing(subject),
    part('hotwash', [
      { type: 'list', kind: 'steps', items: list('papers:handbook.hotwashSteps') },
      { type: 'title', text: t('papers:handbook.hotwashWords') },
      { type: 'list', items: list('papers:handbook.hotwashList') },
    ]),
    part('after', [{ type: 'list', kind: 'boxes', items: list('papers:handbook.afterList') }], true),
    part('basis', [
      { type: 'text', text: t('papers:handbook.basisText') },
      {
        type: 'pairs',
        rows: ['guide', 'page', 'kits', 'share', 'mark'].map((one) => [
          t(`papers:handbook.source.${one}.status`),
          t(`papers:handbook.source.${one}.text`),
        ]),
      },
    ]),
  ];
}

function purpose({ scenario, t, texts, number }: Subject): Section {
  return {
    id: 'purpose',
    title: t('papers:handbook.purpose'),
    blocks: [
      { type: 'text', text: texts.summary, tone: 'lead' },
      { type: 'text', text: t('papers:handbook.purposeText') },
      {
        type: 'table',
        caption: t('papers:handbook.objectivesCaption'),
        columns: [
          { title: t('papers:handbook.column.objective'), width: 26 },
          { title: t('papers:handbook.column.points'), width: 14 },
          { title: t('papers:handbook.column.judged'), width: 60 },
        ],
        rows: AXES.map((axis) => [
          { strong: t(`papers:axis.${axis}.name`) },
          number(scenario.objectives.axes[axis]),
          t(`papers:axis.${axis}.what`),
        ]),
      },
      { type: 'text', text: t('papers:handbook.noFault') },
    ],
  };
}

function briefing({ t, list, texts }: Subject): Section {
  return {
    id: 'briefing',
    title: t('papers:handbook.briefing'),
    apart: true,
    blocks: [
      { type: 'text', text: t('papers:handbook.briefingText') },
      { type: 'script', label: t('papers:handbook.sayFirst'), paragraphs: list('papers:handbook.opening') },
      {
        type: 'script',
        label: t('papers:handbook.saySituation'),
        paragraphs: texts.briefing.map(({ title, text }) => t('papers:handbook.spoken', { title, text })),
      },
      { type: 'script', label: t('papers:handbook.sayLast'), paragraphs: list('papers:handbook.closing') },
    ],
  };
}

function stuck({ t, list }: Subject): Section {
  return {
    id: 'stuck',
    title: t('papers:handbook.stuck'),
    apart: true,
    blocks: [
      { type: 'text', text: t('papers:handbook.stuckText') },
      { type: 'list', kind: 'steps', items: list('papers:handbook.stuckSteps') },
      ...AXES.flatMap((axis): Block[] => [
        { type: 'title', text: t(`papers:axis.${axis}.name`) },
        { type: 'list', items: list(`papers:axis.${axis}.ask`) },
      ]),
    ],
  };
}
