import type { Section } from '../paper.ts';
import { numbered, type Subject } from '../subject.ts';

/** The messages that ask for a decision, and the reaction that is looked for. */
export function decisions(subject: Subject): Section {
  const { scenario, t, list, texts } = subject;
  const asked = numbered(scenario).filter(({ inject }) => inject.options.length > 0);
  return {
    id: 'decisions',
    title: t('papers:grid.decisions'),
    blocks: [
      { type: 'text', text: t('papers:grid.decisionsHow') },
      {
        type: 'table',
        caption: t('papers:grid.decisionsCaption'),
        columns: [
          { title: t('papers:grid.column.message'), width: 24 },
          { title: t('papers:grid.column.expected'), width: 26 },
          { title: t('papers:grid.column.minute'), width: 8 },
          { title: t('papers:grid.column.scale'), width: 22 },
          { title: t('papers:grid.column.chosen'), width: 20 },
        ],
        rows: asked.map(({ inject, number }) => {
          const told = texts.injects[inject.id];
          const seat = inject.owner === undefined ? '' : (texts.seats[inject.owner]?.name ?? '');
          return [
            {
              strong: t('papers:grid.numbered', { number, title: told?.title ?? '' }),
              soft: seat === '' ? '' : t('papers:chronogramme.decides', { seat }),
            },
            told?.expected ?? '',
            '',
            { boxes: list('papers:grid.decisionScale') },
            '',
          ];
        }),
      },
    ],
  };
}
