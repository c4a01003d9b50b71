import type { BoardStation, Message, OrderChoice, TeamView, View, Work } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { decisions, unread } from '../inbox/inbox.ts';
import { AtRisk } from './AtRisk.tsx';
import { Act, Cell } from './Cell.tsx';
import { current, freeTeams, nobodyTold } from './now.ts';
import { cannotWait } from './risk.ts';

interface Props {
  at: number;
  inbox: Message[];
  read: ReadonlySet<string>;
  work: Work[];
  teams: TeamView[];
  orders: OrderChoice[];
  directory: View['directory'];
  stations: BoardStation[];
  onMessage(id: string): void;
  onOrders(): void;
  onWork(): void;
  onStation(id: string): void;
  onDirectory(): void;
  /** Null where somebody else holds the clock. */
  onNext: (() => void) | null;
}

/** What is new, what is at risk, what is running, what can be done next: always on screen. */
export function WhatNow({ read, work, stations, onWork, onStation, ...props }: Props) {
  const { t } = useWords();
  const { at, inbox, onMessage } = props;
  return (
    <section class="now" aria-label={t('play:now.title')}>
      <News inbox={inbox} read={read} onMessage={onMessage} />
      <AtRisk at={at} inbox={inbox} stations={stations} onMessage={onMessage} onStation={onStation} />
      <Running work={work} onWork={onWork} />
      <Next {...props} />
    </section>
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

type NextProps = Omit<Props, 'read' | 'work' | 'stations' | 'onWork' | 'onStation'>;

const Next = memo(function Next({ at, inbox, teams, orders, directory, onMessage, onOrders, onDirectory, onNext }: NextProps) {
  const { t, pick } = useWords();
  const urgent = cannotWait(inbox, at);
  const waiting = urgent ?? decisions(inbox).find((message) => message.until !== null) ?? null;
  const free = freeTeams(teams, orders);
  const names = free.map((team) => pick(team.name)).join(', ');
  const decide = (message: Message) => (
    // Which one is said beside it, where what is at risk stands.
    <Act line={t('play:now.decide')} onClick={() => onMessage(message.id)} />
  );
  return (
    <Cell name={t('play:now.next')} icon="right">
      {urgent ? (
        decide(urgent)
      ) : free.length > 0 ? (
        <Act
          line={t('play:now.give')}
          detail={t('play:now.freeTeams', { count: free.length, teams: names })}
          onClick={onOrders}
        />
      ) : nobodyTold(directory) ? (
        <Act line={t('play:now.tell')} detail={t('play:now.nobodyTold')} onClick={onDirectory} />
      ) : waiting ? (
        decide(waiting)
      ) : onNext === null ? (
        <p class="now__none">{t('play:now.led')}</p>
      ) : (
        <Act line={t('play:now.wait')} detail={teams.length > 0 ? t('play:now.allBusy') : undefined} onClick={onNext} />
      )}
    </Cell>
  );
});
