import { useWords } from '../parts/index.ts';
import type { SourceView } from './types.ts';

/** A source as text: title, publisher, address, status and the day it was checked. Null is a rule of the game. */
export function SourceLine({ source }: { source: SourceView | null }) {
  const { t, lang } = useWords();
  if (!source) return <p class="source">{t('debrief:gameRule')}</p>;
  const { title, publisher, address, status, checked } = source;
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(checked),
  );
  return (
    <p class="source">
      <strong>{t('debrief:source')}</strong> – {title}, {publisher}
      {address && (
        <>
          {' – '}
          <span class="source__address">{address}</span>
        </>
      )}
      {` – ${status}, ${t(`debrief:status.${status}`)}, ${t('debrief:checked', { date: day })}`}
    </p>
  );
}
