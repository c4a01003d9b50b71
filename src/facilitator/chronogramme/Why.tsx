import type { Fact, ScheduledInject, View } from '../../engine/types.ts';
import { condition, reason, type Names } from '../../i18n/index.ts';
import { Icon, useWords } from '../../panels/parts/index.ts';
import { isAhead } from './filter.ts';

interface Props {
  inject: ScheduledInject;
  facts: Fact[];
  names: Names;
  start: View['start'];
  givenBy(n: number): string | null;
}

/** Why an inject was sent or left out, from the engine's own causes; or what it still waits for, part by part. */
export function Why(props: Props) {
  return isAhead(props.inject) ? <Waits {...props} /> : <Reason {...props} />;
}

function Reason({ inject, facts, names, start, givenBy }: Props) {
  const words = useWords();
  const { t } = words;
  const left = inject.state === 'skipped';
  const type = left ? 'skipped' : 'delivered';
  const fact = facts.findLast((one) => one.type === type && one.inject === inject.id);
  if (!fact) return null;
  const { cause } = fact;
  const by = cause.entry === undefined ? null : givenBy(cause.entry);
  return (
    <section>
      <h4>{t(left ? 'facilitator:inject.whySkipped' : 'facilitator:inject.why')}</h4>
      <p>{capital(reason(words, start, names, cause, by))}.</p>
    </section>
  );
}

function Waits({ inject, names, start }: Props) {
  const words = useWords();
  const { t } = words;
  const { waits, trigger } = inject;
  return (
    <section>
      <h4>{t('facilitator:inject.waits')}</h4>
      {waits.length === 0 && <p>{t(trigger === 'called' ? 'facilitator:inject.calledOnly' : 'facilitator:inject.noWaits')}</p>}
      <ul class="waits">
        {waits.map(({ guard, held, wanted }, index) => (
          <li key={index} class={held === wanted ? 'waits__one waits__one--held' : 'waits__one'}>
            <Icon name={held === wanted ? 'check' : 'clock'} size={16} />
            <span>
              {capital(condition(words, start, names, guard))}{' '}
              <em class="soft">({t(`facilitator:inject.${wordFor(held, wanted)}`)})</em>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordFor(held: boolean, wanted: boolean): 'holds' | 'not' | 'blocks' | 'blocksNow' {
  if (wanted) return held ? 'holds' : 'not';
  return held ? 'blocksNow' : 'blocks';
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
