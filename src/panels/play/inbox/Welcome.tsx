import { useWords } from '../../parts/index.ts';

/** How to play, in four stops; folded until somebody asks. */
export function Welcome() {
  const { t } = useWords();
  return (
    <details class="how-to">
      <summary>{t('play:welcome.title')}</summary>
      <ol class="line">
        {(['read', 'order', 'tell', 'time'] as const).map((step) => (
          <li key={step} class="line__stop">
            {t(`play:welcome.${step}`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
