import { Icon, useWords } from '../parts/index.ts';
import { SourceLine } from './SourceLine.tsx';
import type { SourceView } from './types.ts';

const CONTACTS = ['anssi', 'cnil', 'justice', 'citizens'] as const;

/** Real contacts and the sources, clearly outside the exercise. */
export function Resources({ sources }: { sources: readonly SourceView[] }) {
  const { t } = useWords();
  return (
    <div class="stack">
      <p class="notice notice--danger notice--signed" role="note">
        <Icon name="alert" /> <strong>{t('debrief:resources.warning')}</strong>
      </p>
      <section class="stack stack--tight" aria-labelledby="contacts">
        <h2 id="contacts">{t('debrief:resources.contacts')}</h2>
        <ul class="addresses">
          {CONTACTS.map((id) => (
            <li key={id}>{t(`debrief:resources.contact.${id}`)}</li>
          ))}
        </ul>
        <p class="soft small">{t('debrief:resources.contactsSource')}</p>
      </section>
      <section class="stack stack--tight" aria-labelledby="sources">
        <h2 id="sources">{t('debrief:resources.sources')}</h2>
        <p>{t('debrief:resources.sourcesText')}</p>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
