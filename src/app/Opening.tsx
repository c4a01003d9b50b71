import { useWords } from '../panels/parts/index.ts';

/** While a screen is on its way: it says so only if it takes time. */
export function Opening() {
  const { t } = useWords();
  return (
    <div class="opening" role="status">
      <svg class="strip" viewBox="0 0 420 60" aria-hidden="true" focusable="false">
        <path d="M0 30H210" />
        <path class="strip__rest" d="M210 30H420" />
        <circle cx="70" cy="30" r="14" />
        <circle cx="210" cy="30" r="14" />
        <circle cx="350" cy="30" r="14" />
      </svg>
      <p>{t('loading')}</p>
    </div>
  );
}
