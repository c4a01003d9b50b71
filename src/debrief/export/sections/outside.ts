import type { Section } from '../blocks.ts';
import type { Subject } from '../debriefed.ts';

const CONTACTS = ['anssi', 'cnil', 'justice', 'citizens'] as const;

/** Real contacts and sources, clearly outside the exercise. */
export function outside({ scenario, speech: { t, day } }: Subject): Section {
  return {
    id: 'outside',
    title: t('debrief:tab.resources'),
    blocks: [
      { type: 'notice', text: t('export:outside') },
      { type: 'title', text: t('debrief:resources.contacts') },
      { type: 'list', items: CONTACTS.map((id) => t(`debrief:resources.contact.${id}`)) },
      { type: 'text', tone: 'soft', text: t('debrief:resources.contactsSource') },
      { type: 'title', text: t('debrief:resources.sources') },
      { type: 'text', text: t('debrief:resources.sourcesText') },
      {
        type: 'table',
        caption: t('debrief:resources.sources'),
        columns: [
          { title: t('debrief:source'), width: 46 },
          { title: t('export:column.publisher'), width: 22 },
          { title: t('export:column.status'), width: 32 },
        ],
        rows: scenario.sources.map(({ title, publisher, status, checked, address }) => [
          address ? `${title} – ${address}` : title,
          publisher,
          `${status}, ${t(`debrief:status.${status}`)}, ${t('debrief:checked', { date: day(checked) })}`,
        ]),
      },
    ],
  };
}
