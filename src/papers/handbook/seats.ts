import type { Section } from '../paper.ts';
import type { Subject } from '../subject.ts';

/** The seats of the cell: what each may order, and through whom. */
export function seats({ scenario, t, texts }: Subject): Section {
  return {
    id: 'seats',
    title: t('papers:handbook.seats'),
    blocks: [
      { type: 'text', text: t('papers:handbook.seatsText') },
      {
        type: 'table',
        caption: t('papers:handbook.seatsCaption'),
        columns: [
          { title: t('papers:handbook.column.seat'), width: 26 },
          { title: t('papers:handbook.column.orders'), width: 14 },
          { title: t('papers:handbook.column.decides'), width: 16 },
          { title: t('papers:handbook.column.about'), width: 44 },
        ],
        rows: scenario.seats.map(({ id }) => {
          const orders = scenario.orders.filter(({ seat }) => seat === id);
          const groups = [...new Set(orders.map(({ group }) => t(`play:orders.groups.${group}`)))];
          const decides = scenario.injects.filter(({ owner }) => owner === id).length;
          return [
            { strong: texts.seats[id]?.name ?? '' },
            String(orders.length),
            String(decides),
            groups.length === 0 ? t('papers:handbook.noGroup') : groups.join(', '),
          ];
        }),
      },
    ],
  };
}
