import type { BoardStation, Message } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { decisions } from '../inbox/inbox.ts';
import { Act, Cell } from './Cell.tsx';
import { Deadline } from './Deadline.tsx';
import { gravest, type Danger } from './risk.ts';

interface Props {
  at: number;
  inbox: Message[];
  stations: BoardStation[];
  onMessage(id: string): void;
  onStation(id: string): void;
}

/** The decision whose deadline is nearest, then the gravest danger known; in the fog, that nothing is known is not that nothing is. */
export const AtRisk = memo(function AtRisk({ at, inbox, stations, onMessage, onStation }: Props) {
  const { t, pick } = useWords();
  const say = useDanger();
  const open = decisions(inbox);
  const first = open[0];
  const danger = gravest(stations);
  const grave = danger && 'mark' in danger;
  return (
    <Cell name={t('play:now.risk')} icon="alert" tone={grave ? 'danger' : first || danger ? 'warn' : undefined}>
      {first && (
        <Act
          line={
            <>
              {t('play:now.decisions', { count: open.length })} <Deadline until={first.until} at={at} />
            </>
          }
          detail={danger ? undefined : pick(first.title)}
          onClick={() => onMessage(first.id)}
        />
      )}
      {danger && !first && (
        <Act line={say(danger)} detail={pick(danger.station.name)} onClick={() => onStation(danger.station.id)} />
      )}
      {danger && first && (
        <button type="button" class="now__also" onClick={() => onStation(danger.station.id)}>
          {t('play:now.dangerAt', { danger: say(danger), station: pick(danger.station.name) })}
        </button>
      )}
      {!first && !danger && <p class="now__none">{t('play:now.noRisk')}</p>}
    </Cell>
  );
});

/** A danger in a word or two: established or supposed is never left out. */
function useDanger(): (danger: Danger) => string {
  const { t } = useWords();
  return (danger) => {
    if ('mark' in danger) return t(`play:now.${danger.mark.confidence}.${danger.mark.mark}`);
    return t(danger.service.tag === 'cut' ? 'play:now.stopped' : 'play:now.degraded');
  };
}
