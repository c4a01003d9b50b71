import type { Section } from '../paper.ts';
import type { Subject } from '../subject.ts';

const PLACES = ['ministry', 'state', 'justice', 'partner', 'public', 'audience'] as const;

/** The crisis directory as the cell has it: who is there and by which means, never who is the right one. */
export function directory({ scenario, t, texts }: Subject): Section {
  return {
    id: 'directory',
    title: t('play:directory.title'),
    apart: true,
    blocks: [
      { type: 'text', text: t('papers:kit.directoryText') },
      ...PLACES.flatMap((place) => {
        const bodies = scenario.bodies.filter((body) => body.place === place);
        if (bodies.length === 0) return [];
        const title = t(`play:directory.places.${place}`);
        return [
          {
            type: 'table' as const,
            caption: title,
            columns: [
              { title: t('papers:kit.column.body'), width: 48 },
              { title: t('papers:kit.column.means'), width: 32 },
              { title: t('papers:kit.column.told'), width: 20 },
            ],
            rows: bodies.map(({ id, channels }) => [
              { strong: texts.bodies[id]?.name ?? '', text: texts.bodies[id]?.role ?? '' },
              Object.keys(channels)
                .map((channel) => texts.channels[channel]?.name ?? '')
                .join(', '),
              '',
            ]),
          },
        ];
      }),
    ],
  };
}
