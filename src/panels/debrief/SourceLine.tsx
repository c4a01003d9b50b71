import { useWords } from '../parts/index.ts';
import type { SourceView } from './types.ts';

/** A source as text: title, publisher, address, status and the day it was checked. Null is a rule of the game. `folded` shows the title first. */
export function SourceLine({ source, folded }: { source: SourceView | null; folded?: boolean }) {
  const { t, lang } = useWords();
  if (!source) return <p class="source">{t('debrief:gameRule')}</p>;
  const { title, publisher, address, status, checked } = source;
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(checked),
  );
  const whole = (
    <>
      {title}, {publisher}
      {address && (
        <>
          {' – '}
          <span class="source__address">{address}</span>
        </>
      )}
      {` – ${status}, ${t(`debrief:status.${status}`)}, ${t('debrief:checked', { date: day })}`}
    </>
  );
  if (folded)
    return (
      <details class="source">
        <summary>
          {t('debrief:source')}
          {t('debrief:colon')}
          {title} ({t(`debrief:status.${status}`)})
        </summary>
        <p>{whole}</p>
      </details>
    );
  return (
    <p class="source">
      <strong>{t('debrief:source')}</strong> – {whole}
    </p>
  );
}
