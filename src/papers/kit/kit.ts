import type { Section } from '../paper.ts';
import type { Subject } from '../subject.ts';
import { directory } from './directory.ts';
import { seatCard } from './seat.ts';

/** What a player holds: only what the cell knows when the exercise begins. */
export function kit(subject: Subject): Section[] {
  const { scenario, t, list, texts } = subject;
  return [
    {
      id: 'situation',
      title: t('papers:kit.situation'),
      blocks: [
        { type: 'text', text: texts.summary, tone: 'lead' },
        ...texts.briefing.flatMap(({ title, text }) => [
          { type: 'title' as const, text: title },
          { type: 'text' as const, text },
        ]),
      ],
    },
    {
      id: 'rules',
      title: t('papers:kit.rules'),
      apart: true,
      blocks: [
        { type: 'list', items: list('papers:rules') },
        { type: 'notice', text: t('papers:stopWord') },
        { type: 'title', text: t('papers:kit.method') },
        { type: 'list', items: list('papers:kit.methodSteps'), kind: 'steps' },
      ],
    },
    organisation(subject),
    ...scenario.seats.map(({ id }) => seatCard(subject, id)),
    directory(subject),
    {
      id: 'glossary',
      title: t('papers:kit.glossary'),
      apart: true,
      blocks: [{ type: 'pairs', rows: Object.values(texts.glossary).map(({ title, text }) => [title, text]) }],
    },
    log(subject),
  ];
}

function organisation({ scenario, t, texts, clock }: Subject): Section {
  const { day, night } = scenario.shifts;
  return {
    id: 'organisation',
    title: t('papers:kit.organisation'),
    apart: true,
    blocks: [
      { type: 'text', text: t('papers:kit.cell', { start: clock(0) }) },
      { type: 'list', items: scenario.seats.map(({ id }) => texts.seats[id]?.name ?? '') },
      { type: 'title', text: t('papers:kit.teams') },
      { type: 'text', text: t('papers:kit.shifts', { day, night }) },
      {
        type: 'table',
        caption: t('papers:kit.teamsCaption'),
        columns: [
          { title: t('papers:kit.column.team'), width: 50 },
          { title: t('papers:kit.column.day'), width: 25 },
          { title: t('papers:kit.column.night'), width: 25 },
        ],
        rows: scenario.teams.map((team) => [texts.teams[team.id]?.name ?? '', String(team.day), String(team.night)]),
      },
      { type: 'title', text: t('papers:kit.channels') },
      { type: 'text', text: t('papers:kit.channelsText') },
      {
        type: 'list',
        items: scenario.channels.filter(({ notifies }) => notifies).map(({ id }) => texts.channels[id]?.name ?? ''),
      },
    ],
  };
}

function log({ t, list }: Subject): Section {
  const titles = list('papers:kit.logColumns');
  const widths = [12, 22, 44, 22];
  return {
    id: 'log',
    title: t('papers:kit.log'),
    apart: true,
    blocks: [
      { type: 'text', text: t('papers:kit.logText') },
      {
        type: 'table',
        caption: t('papers:kit.logCaption'),
        columns: titles.map((title, index) => ({ title, width: widths[index] ?? 20 })),
        rows: Array.from({ length: 14 }, () => titles.map(() => '')),
        tall: true,
      },
    ],
  };
}
