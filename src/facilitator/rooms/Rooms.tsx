import { Button, Empty, Icon, Meter, ScreenHeading, Tag, useWords } from '../../panels/parts/index.ts';
import type { Text, View } from '../../engine/types.ts';
import { Stopped } from '../bar/ConsoleBar.tsx';
import './rooms.css';

/** What a facilitator sees of one of several rooms. */
export interface Glance {
  code: string;
  running: boolean;
  /** The connection to its server is lost. */
  lost: boolean;
  /** The room is over for everybody, or its server has it no more. */
  closed: boolean;
  stopped: boolean;
  at: number;
  over: boolean;
  /** Seats that somebody or a stand-in holds, of all. */
  held: number;
  seats: number;
  people: number;
  /** Decisions that wait, oldest first. */
  waiting: Text[];
  /** Points of the lines decided so far. */
  points: number;
  /** What the adversary truly holds, and how much of it the cell knows. */
  footholds: { true: number; known: number };
  last: Text | null;
}

interface Props {
  /** Null while they are being opened. */
  title: Text | null;
  start: View['start'] | null;
  /** A glance, or why there is none, for each room in its order. */
  rooms: readonly { key: string; address: string; glance: Glance | null; problem: string | null }[];
  onAll(action: 'run' | 'pause'): void;
  onStop(stopped: boolean): void;
}

/** Several rooms side by side on the same seed: who is where, who waits for what. */
export function Rooms({ title, start, rooms, onAll, onStop }: Props) {
  const { t, pick } = useWords();
  const open = rooms.flatMap(({ glance }) => glance ?? []);
  const stopped = open.some((one) => one.stopped);
  return (
    <div class="rooms">
      <ScreenHeading focus={false}>{t('group:rooms.title')}</ScreenHeading>
      {title && <p class="rooms__what">{pick(title)}</p>}
      {rooms.length === 0 && <Empty>{t('group:rooms.none')}</Empty>}
      {rooms.length > 0 && (
        <>
          {stopped && <Stopped />}
          <div class="row" role="group" aria-label={t('group:rooms.all')}>
            <Button
              icon="play"
              unavailable={stopped || open.every((one) => one.running || one.over)}
              onClick={() => onAll('run')}
            >
              {t('group:rooms.run')}
            </Button>
            <Button icon="pause" unavailable={open.every((one) => !one.running)} onClick={() => onAll('pause')}>
              {t('group:rooms.pause')}
            </Button>
            <Button kind="danger" icon="alert" unavailable={open.length === 0} onClick={() => onStop(!stopped)}>
              {t(stopped ? 'facilitator:stop.resume' : 'facilitator:stop.say')}
            </Button>
          </div>
          <p class="soft small">{t('group:rooms.hidden')}</p>
          <ol class="rooms__list">
            {rooms.map(({ key, ...room }, index) => (
              <Room key={key} number={index + 1} start={start} {...room} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

interface RoomProps {
  number: number;
  address: string;
  glance: Glance | null;
  problem: string | null;
  start: View['start'] | null;
}

function Room({ number, address, glance, problem, start }: RoomProps) {
  const { t } = useWords();
  const id = `room-${number}`;
  return (
    <li>
      <article class="rooms__room" aria-labelledby={id}>
        <h2 id={id}>{t('group:rooms.room', { number })}</h2>
        {problem !== null ? (
          <p class="notice notice--danger">{problem}</p>
        ) : glance && start ? (
          <State glance={glance} start={start} />
        ) : (
          <p role="status">{t('group:join.opening')}</p>
        )}
        {problem === null && (
          <a class="button button--plain" href={address} target={`cellule-72-${number}`} aria-describedby={id}>
            <Icon name="outside" size={20} /> {t('group:rooms.open')}
          </a>
        )}
      </article>
    </li>
  );
}

function State({ glance, start }: { glance: Glance; start: View['start'] }) {
  const { t, pick, clock, elapsed } = useWords();
  const [oldest] = glance.waiting;
  const state = glance.closed ? 'closed' : glance.lost ? 'lost' : glance.over ? 'over' : glance.running ? 'running' : 'paused';
  const tone = { closed: 'danger', lost: 'danger', over: 'good', running: 'good', paused: 'warn' } as const;
  return (
    <>
      <p class="rooms__clock tabular">
        {clock(start, glance.at)} <span class="soft">{elapsed(glance.at)}</span>{' '}
        <Tag tone={tone[state]} icon={state === 'running' ? 'play' : 'pause'}>
          {t(`group:rooms.state.${state}`)}
        </Tag>
      </p>
      <dl class="rooms__facts">
        <div>
          <dt>{t('group:rooms.code')}</dt>
          <dd class="rooms__code">{glance.code}</dd>
        </div>
        <div>
          <dt>{t('group:rooms.seats')}</dt>
          <dd>{t('group:rooms.held', { held: glance.held, seats: glance.seats, people: glance.people })}</dd>
        </div>
        <div>
          <dt>{t('group:rooms.points')}</dt>
          <dd class="tabular">
            {glance.points} <Meter value={glance.points} max={100} />
          </dd>
        </div>
        <div>
          <dt>{t('group:rooms.footholds')}</dt>
          <dd>{t('group:rooms.seen', { true: glance.footholds.true, known: glance.footholds.known })}</dd>
        </div>
        <div>
          <dt>{t('group:rooms.waiting')}</dt>
          <dd>
            {oldest ? t('group:rooms.waits', { count: glance.waiting.length, title: pick(oldest) }) : t('group:rooms.nothing')}
          </dd>
        </div>
        <div>
          <dt>{t('group:rooms.last')}</dt>
          <dd>{glance.last ? pick(glance.last) : t('group:rooms.nothing')}</dd>
        </div>
      </dl>
    </>
  );
}
