import { useWords } from '../../parts/index.ts';

/** What stands where no message is open yet: how to play, in four stops. */
export function Welcome() {
  const { t } = useWords();
  return (
    <section class="welcome">
      <h2>{t('play:welcome.title')}</h2>
      <ol class="line">
        {(['read', 'order', 'tell', 'time'] as const).map((step) => (
          <li key={step} class="line__stop">
            {t(`play:welcome.${step}`)}
          </li>
        ))}
      </ol>
      <p class="soft">{t('play:inbox.choose')}</p>
    </section>
  );
}
