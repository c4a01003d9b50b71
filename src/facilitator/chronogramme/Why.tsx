import type { ScheduledInject } from '../../engine/types.ts';
import { condition } from '../../i18n/index.ts';
import { Icon, useWords } from '../../panels/parts/index.ts';
import { capital } from './capital.ts';
import { isAhead } from './filter.ts';
import { whyOf, type Telling } from './past.ts';

interface Props {
  inject: ScheduledInject;
  telling: Telling;
}

/** Why an inject was sent or left out, from the engine's own causes; or what it still waits for, part by part. */
export function Why(props: Props) {
  return isAhead(props.inject) ? <Waits {...props} /> : <Reason {...props} />;
}

function Reason({ inject, telling }: Props) {
  const { t } = useWords();
  const why = whyOf(inject, telling);
  if (why === null) return null;
  return (
    <section>
      <h4>{t(inject.state === 'skipped' ? 'facilitator:inject.whySkipped' : 'facilitator:inject.why')}</h4>
      <p>{capital(why)}.</p>
    </section>
  );
}

function Waits({ inject, telling: { words, names, start } }: Props) {
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
