import type { Command, ScheduledInject } from '../../engine/types.ts';
import { Button, useWords } from '../../panels/parts/index.ts';
import { isAhead } from './filter.ts';
import { momentOf } from './timeline.ts';

/** Exercise minutes by which an inject can be moved. */
const SPANS = [15, 30, 60, 180] as const;

interface Props {
  inject: ScheduledInject;
  /** The present minute, and the last at which an inject can come. */
  now: number;
  last: number;
  run(command: Command, done: string): void;
}

/** Moves an inject along time: later, sooner where its minute is known, or back to where it stood. */
export function Moves({ inject, now, last, run }: Props) {
  const { t } = useWords();
  const { id, back, held } = inject;
  const ahead = isAhead(inject);
  const comes = momentOf(inject) ?? held;
  const from = Math.max(now, comes ?? 0);
  const sooner = comes === null ? [] : SPANS.filter((minutes) => comes - minutes > now);
  const later = SPANS.filter((minutes) => from + minutes <= last);
  return (
    <>
      {back && (
        <div class="row">
          <Button icon="again" onClick={() => run({ type: 'put-back', inject: id }, t('facilitator:inject.putBackDone'))}>
            {t(ahead ? 'facilitator:inject.putBackTime' : 'facilitator:inject.putBack')}
          </Button>
        </div>
      )}
      {ahead && (
        <Spans
          label={t('facilitator:inject.delayBy')}
          spans={later}
          onMove={(minutes) => run({ type: 'delay', inject: id, until: from + minutes }, t('facilitator:inject.delayed'))}
        />
      )}
      {ahead && comes !== null && (
        <Spans
          label={t('facilitator:inject.forwardBy')}
          spans={sooner}
          onMove={(minutes) => run({ type: 'put-forward', inject: id, to: comes - minutes }, t('facilitator:inject.forwarded'))}
        />
      )}
    </>
  );
}

function Spans({ label, spans, onMove }: { label: string; spans: readonly number[]; onMove(minutes: number): void }) {
  const { span } = useWords();
  if (spans.length === 0) return null;
  return (
    <div class="row" role="group" aria-label={label}>
      <span class="soft small">{label}</span>
      {spans.map((minutes) => (
        <Button key={minutes} class="inject-view__delay" onClick={() => onMove(minutes)}>
          {span(minutes)}
        </Button>
      ))}
    </div>
  );
}
