import type { Text, View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';

interface Props {
  to: string;
  from: Text | null;
  over: Text | null;
  content: View['contents'];
}

/** The message as it will leave, between its two exercise marks. */
export function Preview({ to, from, over, content }: Props) {
  const { t, pick } = useWords();
  return (
    <section class="letter letter--preview" aria-label={t('play:directory.preview')}>
      <p class="letter__mark">{t('play:mark')}</p>
      <p>{t('play:directory.previewTo', { name: to })}</p>
      <p>{t('play:directory.previewFrom', { name: from ? pick(from) : '…' })}</p>
      <p>{t('play:directory.previewBy', { name: over ? pick(over) : '…' })}</p>
      {content.length === 0 ? (
        <p class="soft">{t('play:directory.previewEmpty')}</p>
      ) : (
        <>
          <p>{t('play:directory.previewHas')}</p>
          <ul>
            {content.map((one) => (
              <li key={one.id}>{pick(one.name)}</li>
            ))}
          </ul>
        </>
      )}
      <p class="letter__mark">{t('play:mark')}</p>
    </section>
  );
}
