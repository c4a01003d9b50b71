import type { ComponentChildren } from 'preact';
import type { Message, OrderChoice, TeamView, View, Work } from '../../../engine/types.ts';
import { Icon, useWords, type IconName } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { decisions, unread } from '../inbox/inbox.ts';
import { Deadline } from './Deadline.tsx';
import { current, freeTeams, nobodyTold } from './now.ts';

interface Props {
  at: number;
  inbox: Message[];
  read: ReadonlySet<string>;
  work: Work[];
  teams: TeamView[];
  orders: OrderChoice[];
  directory: View['directory'];
  onMessage(id: string): void;
  onOrders(): void;
  onWork(): void;
  onDirectory(): void;
  /** Null where somebody else holds the clock. */
  onNext: (() => void) | null;
}

/** What is new, what is running, what must be decided, what can be done next: always on screen. */
export function WhatNow(props: Props) {
  const { t } = useWords();
  return (
    <section class="now" aria-label={t('play:now.title')}>
      <News inbox={props.inbox} read={props.read} onMessage={props.onMessage} />
      <Risk at={props.at} inbox={props.inbox} onMessage={props.onMessage} />
      <Running work={props.work} onWork={props.onWork} />
      <Next {...props} />
    </section>
  );
}

/** One of the four cells: a heading, a line that says it, a line that details it. */
function Cell(props: { name: string; icon: IconName; tone?: 'new' | 'risk'; children: ComponentChildren }) {
  return (
    <div class={props.tone ? `now__cell now__cell--${props.tone}` : 'now__cell'}>
      <h2 class="now__name">
        <Icon name={props.icon} size={16} />
        {props.name}
      </h2>
      {props.children}
    </div>
  );
}

/** A whole cell that can be pressed. */
function Act({ line, detail, onClick }: { line: ComponentChildren; detail?: ComponentChildren; onClick(): void }) {
  return (
    <button type="button" class="now__act" onClick={onClick}>
      <span class="now__line">{line}</span>
      {detail !== undefined && <span class="now__detail">{detail}</span>}
    </button>
  );
}

const News = memo(function News(props: Pick<Props, 'inbox' | 'read' | 'onMessage'>) {
  const { t, pick } = useWords();
  const fresh = unread(props.inbox, props.read);
  const newest = fresh[0];
  return (
    <Cell name={t('play:now.news')} icon="mail" tone={newest ? 'new' : undefined}>
      {newest ? (
        <Act
          line={t('play:now.unread', { count: fresh.length })}
          detail={`${pick(newest.from)}${t('play:colon')}${pick(newest.title)}`}
          onClick={() => props.onMessage(newest.id)}
        />
      ) : (
        <p class="now__none">{t('play:now.noNews')}</p>
      )}
    </Cell>
  );
});

function Risk({ at, inbox, onMessage }: Pick<Props, 'at' | 'inbox' | 'onMessage'>) {
  const { t, pick } = useWords();
  const open = decisions(inbox);
  const first = open[0];
  return (
    <Cell name={t('play:now.risk')} icon="alert" tone={first ? 'risk' : undefined}>
      {first ? (
        <Act
          line={
            <>
              {t('play:now.decisions', { count: open.length })} <Deadline until={first.until} at={at} />
            </>
          }
          detail={pick(first.title)}
          onClick={() => onMessage(first.id)}
        />
      ) : (
        <p class="now__none">{t('play:now.noRisk')}</p>
      )}
    </Cell>
  );
}

const Running = memo(function Running({ work, onWork }: Pick<Props, 'work' | 'onWork'>) {
  const { t, pick } = useWords();
  const when = useWhen();
  const { running, queued } = current(work);
  const first = running[0];
  const parts = [
    ...(running.length > 0 ? [t('play:now.atWork', { count: running.length })] : []),
    ...(queued.length > 0 ? [t('play:now.queued', { count: queued.length })] : []),
  ];
  return (
    <Cell name={t('play:now.running')} icon="clock">
      {parts.length > 0 ? (
        <Act
          line={parts.join(', ')}
          detail={
            first === undefined || first.end === null
              ? undefined
              : t('play:now.firstEnd', { title: pick(first.title), time: when(first.end) })
          }
          onClick={onWork}
        />
      ) : (
        <p class="now__none">{t('play:now.noWork')}</p>
      )}
    </Cell>
  );
});

const Next = memo(function Next({ inbox, teams, orders, directory, onMessage, onOrders, onDirectory, onNext }: Props) {
  const { t, pick } = useWords();
  const urgent = decisions(inbox).find((message) => message.until !== null);
  const free = freeTeams(teams, orders);
  const names = free.map((team) => pick(team.name)).join(', ');
  return (
    <Cell name={t('play:now.next')} icon="right">
      {free.length > 0 ? (
        <Act
          line={t('play:now.give')}
          detail={t('play:now.freeTeams', { count: free.length, teams: names })}
          onClick={onOrders}
        />
      ) : nobodyTold(directory) ? (
        <Act line={t('play:now.tell')} detail={t('play:now.nobodyTold')} onClick={onDirectory} />
      ) : urgent ? (
        <Act line={t('play:now.decide')} detail={pick(urgent.title)} onClick={() => onMessage(urgent.id)} />
      ) : onNext === null ? (
        <p class="now__none">{t('play:reason.led')}</p>
      ) : (
        <Act line={t('play:now.wait')} detail={teams.length > 0 ? t('play:now.allBusy') : undefined} onClick={onNext} />
      )}
    </Cell>
  );
});
