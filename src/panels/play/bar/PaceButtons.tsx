import { useWords } from '../../parts/index.ts';
import type { Pace } from '../types.ts';

interface Props {
  pace: Pace;
  /** The fastest is for rehearsals. */
  rehearsal?: boolean;
  onPace(pace: Pace): void;
}

/** How fast the exercise clock runs. */
export function PaceButtons({ pace, rehearsal = false, onPace }: Props) {
  const { t } = useWords();
  const paces: Pace[] = rehearsal ? [1, 2, 5, 30] : [1, 2, 5];
  return (
    <div class="paces" role="group" aria-label={t('play:bar.pace')}>
      {paces.map((value) => (
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
