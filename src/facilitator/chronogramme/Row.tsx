import type { ScheduledInject, View } from '../../engine/types.ts';
import { Tag, useWords } from '../../panels/parts/index.ts';
import { isAhead } from './filter.ts';
import { momentOf } from './timeline.ts';

type Tone = 'plain' | 'good' | 'warn' | 'danger';

const TONES: Partial<Record<ScheduledInject['state'], Tone>> = { open: 'warn', answered: 'good', silent: 'danger' };

interface Props {
  inject: ScheduledInject;
  start: View['start'];
  /** Why it came or what it waits for. */
  line: string;
}

/** An inject in the list: when, from whom, what it says, where it stands, and why. */
export function Row({ inject, start, line }: Props) {
  const { pick, time } = useWords();
  const minute = momentOf(inject);
  return (
    <span class={isAhead(inject) ? 'inject inject--ahead' : `inject inject--${inject.state}`}>
      <span class="inject__when tabular">{minute === null ? '' : time(start, minute)}</span>
      <span class="inject__title">{pick(inject.title)}</span>
      <span class="inject__from soft small">{pick(inject.from)}</span>
      <span class="inject__tags">
        <States inject={inject} start={start} />
      </span>
      {line !== '' && <span class="inject__why soft small">{line}</span>}
    </span>
  );
}

/** Where an inject stands, in a word or two. */
export function States({ inject, start }: { inject: ScheduledInject; start: View['start'] }) {
  const { t, clock } = useWords();
  const { state, trigger, held, forward, edited, waits } = inject;
  const word = trigger === 'improvised' ? 'improvised' : state === 'waiting' ? waitingFor(trigger, waits.length > 0) : state;
  return (
    <>
      <Tag tone={TONES[state] ?? 'plain'}>{t(`facilitator:state.${word}`)}</Tag>
      {held !== null && <Tag icon="pause">{t('facilitator:state.held', { when: clock(start, held) })}</Tag>}
      {forward && <Tag icon="clock">{t('facilitator:state.forward')}</Tag>}
      {edited && <Tag icon="order">{t('facilitator:state.edited')}</Tag>}
    </>
  );
}

function waitingFor(trigger: ScheduledInject['trigger'], conditions: boolean): 'waiting' | 'condition' | 'called' {
  if (trigger === 'called') return 'called';
  return conditions ? 'condition' : 'waiting';
}
