import type { Start } from '../../i18n/index.ts';
import { useWords } from '../parts/index.ts';

interface Props {
  start: Start;
  duration: number;
  seats: number;
  teams: number;
  seed: number;
}

/** What is written on the cover, as on a departure board. */
export function Cover({ start, duration, seats, teams, seed }: Props) {
  const { t, clock, span, number } = useWords();
  const rows = [
    { key: 'departure', value: clock(start, 0) },
    { key: 'length', value: span(duration) },
    { key: 'seats', value: number(seats) },
    { key: 'teams', value: number(teams) },
    { key: 'draw', value: String(seed) },
  ] as const;
  return (
    <dl class="departures">
      {rows.map(({ key, value }) => (
        <div class="departures__row" key={key}>
          <dt>{t(`briefing:cover.${key}`)}</dt>
          <dd class="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
