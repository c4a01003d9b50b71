import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command, ScheduledInject } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { Button, Tag, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';
import { EditForm } from './EditForm.tsx';
import { isAhead } from './filter.ts';
import { Moves } from './Moves.tsx';
import type { Telling } from './past.ts';
import { States } from './Row.tsx';
import { momentOf } from './timeline.ts';
import { Why } from './Why.tsx';

type Props = Pick<ConsoleProps, 'view' | 'objectives'> & {
  inject: ScheduledInject;
  telling: Telling;
  onBack(): void;
};

/** One inject: its text, what is expected, why it came or what it waits for, and what can be done with it. */
export function InjectView({ inject, view, objectives, telling, onBack }: Props) {
  const { t, pick, clock } = useWords();
  const { give, refused } = useGive();
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [inject.id]);
  const { start } = view;
  const { id, state, at, until } = inject;
  const moment = momentOf(inject);
  const ahead = isAhead(inject);
  const seats = inject.seats
    ?.map((seat) => view.senders.find((one) => one.id === seat))
    .flatMap((one) => (one ? [pick(one.name)] : []));
  const objective = objectives.find((one) => one.id === inject.objective);
  const run = (command: Command, done: string): void => void give(command, done);

  return (
    <article class="detail inject-view">
      <Button kind="quiet" icon="left" onClick={onBack}>
        {t('facilitator:inject.back')}
      </Button>
      <p class="soft small">{pick(inject.from)}</p>
      <h3 ref={heading} tabIndex={-1}>
        {pick(inject.title)}
      </h3>
      <p class="row">
        <States inject={inject} start={start} />
      </p>
      <p class="small tabular">
        {at !== null &&
          t(state === 'skipped' ? 'facilitator:inject.left' : 'facilitator:inject.came', { when: clock(start, at) })}
        {at === null && moment !== null && t('facilitator:inject.due', { when: clock(start, moment) })}
        {until !== null && ` · ${t('facilitator:inject.until', { when: clock(start, until) })}`}
      </p>
      {(ahead || state === 'skipped') && inject.trigger !== 'improvised' && (
        <>
          <div class="row">
            <Button kind="primary" icon="send" onClick={() => run({ type: 'fire', inject: id }, t('facilitator:inject.fired'))}>
              {t('facilitator:inject.fire')}
            </Button>
            {ahead && (
              <Button icon="close" onClick={() => run({ type: 'skip', inject: id }, t('facilitator:inject.skipped'))}>
                {t('facilitator:inject.skip')}
              </Button>
            )}
            <Button icon="order" onClick={() => setEditing(true)}>
              {t('facilitator:inject.edit')}
            </Button>
          </div>
          <Moves inject={inject} now={view.at} last={view.duration - 1} run={run} />
        </>
      )}
      <RefusalNote refused={refused} />
      <p class="inject-view__text">{pick(inject.text)}</p>
      <Why inject={inject} telling={telling} />
      {inject.expected && (
        <section>
          <h4>{t('facilitator:inject.expected')}</h4>
          <p>{pick(inject.expected)}</p>
        </section>
      )}
      {inject.options.length > 0 && (
        <section>
          <h4>{t('facilitator:inject.options')}</h4>
          <ul>
            {inject.options.map((option) => (
              <li key={option.id}>
                {pick(option.label)} {option.id === inject.chosen && <Tag tone="good">{t('facilitator:inject.chosen')}</Tag>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="soft small">
        {t('facilitator:inject.to')} {'\u2014'} {seats && seats.length > 0 ? seats.join(', ') : t('facilitator:inject.everyone')}
        {objective && (
          <>
            <br />
            {t('facilitator:inject.objective')} {'\u2014'} {pick(objective.title)}
          </>
        )}
      </p>
      {editing && (
        <EditForm
          inject={inject}
          onClose={() => setEditing(false)}
          onSave={(title, text) => {
            setEditing(false);
            run({ type: 'edit', inject: id, title, text }, t('facilitator:inject.edited'));
          }}
        />
      )}
    </article>
  );
}
