import { useWords } from '../../parts/index.ts';

const PACES = [1, 2, 5] as const;

/** How fast the exercise clock runs. */
export function PaceButtons({ pace, onPace }: { pace: 1 | 2 | 5; onPace(pace: 1 | 2 | 5): void }) {
  const { t } = useWords();
  return (
    <div class="paces" role="group" aria-label={t('play:bar.pace')}>
      {PACES.map((value) => (
        <button
          key={value}
          type="button"
          class="paces__one tabular"
          aria-pressed={value === pace ? 'true' : 'false'}
          onClick={() => onPace(value)}
        >
          {t('play:bar.times', { pace: value })}
        </button>
      ))}
    </div>
  );
}
