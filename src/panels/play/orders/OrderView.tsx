import type { OrderChoice, TeamView, Text, Work } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';
import { DetailHeading } from '../base/Pair.tsx';
import { Prose } from '../glossary/Prose.tsx';
import { Given } from './Given.tsx';
import { GiveOrder } from './GiveOrder.tsx';
import { StandingTag } from './OrderRow.tsx';
import { freePeople, standing } from './orders.ts';

interface Props {
  order: OrderChoice;
  team: TeamView | undefined;
  /** Name of the seat that decides it. */
  seat: Text | null;
  station: Text | null;
  work: Work[];
}

/** What an order does, what it costs, what is missing; and the buttons that give it. */
export function OrderView({ order, team, seat, station, work }: Props) {
  const { t, pick } = useWords();
  const how = standing(order);
  return (
    <article class="detail">
      <DetailHeading id={order.id}>{pick(order.title)}</DetailHeading>
      <StandingTag how={how} />
      <Prose text={pick(order.text)} />
      {team && (
        <dl class="facts facts--price">
          <TeamCost order={order} team={team} />
        </dl>
      )}
      <GiveOrder order={order} team={team} how={how} />
      <Given work={work.filter((one) => one.order === order.id)} />
      <dl class="facts">
        {seat && (
          <div>
            <dt>{t('play:orders.who')}</dt>
            <dd>{pick(seat)}</dd>
          </div>
        )}
        {station && (
          <div>
            <dt>{t('play:orders.where')}</dt>
            <dd>{pick(station)}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}

function TeamCost({ order, team }: { order: OrderChoice; team: TeamView }) {
  const { t, pick, span } = useWords();
  const free = freePeople(team);
  const people = order.targets.length > 0 ? Math.min(...order.targets.map((target) => target.people)) : order.people;
  const verdict = team.people === 0 ? 'play:orders.nobody' : free >= people ? 'play:orders.startsNow' : 'play:orders.waits';
  return (
    <>
      {order.targets.length === 0 && (
        <div>
          <dt>{t('play:orders.costs')}</dt>
          <dd class="tabular">
            {t('play:orders.people', { count: order.people })}, {t('play:orders.about', { time: span(order.minutes) })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('play:orders.team')}</dt>
        <dd>
          {pick(team.name)}
          {t('play:colon')}
          <span class="tabular">{t('play:orders.free', { count: free, people: team.people })}</span>
          <br />
          <span class={free >= people ? 'soft' : 'facts__wait'}>{t(verdict)}</span>
          {team.slowdowns.map((one) => (
            <span class="facts__wait" key={one.en}>
              <br />
              <Icon name="clock" size={14} /> {t('play:orders.slowed', { why: pick(one) })}
            </span>
          ))}
        </dd>
      </div>
    </>
  );
}
