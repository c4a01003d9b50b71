import type { OrderChoice, TeamView } from '../../../engine/types.ts';
import { Icon, Tag, useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { freePeople, leastCost, possible, standing, type Standing } from './orders.ts';

/** An order in the list: what, by whom, at what price, and whether it can be given. */
export const OrderRow = memo(function OrderRow({ order, team }: { order: OrderChoice; team: TeamView | undefined }) {
  const { t, pick } = useWords();
  const how = standing(order);
  return (
    <span class={how === 'free' || how === 'partial' ? 'order' : 'order order--not'}>
      <span class="order__title">{pick(order.title)}</span>
      <span class="order__line">
        {team && <span>{pick(team.name)}</span>}
        <Cost order={order} />
        <StandingTag how={how} />
        {team && possible(order) && freePeople(team) < leastCost(order).people && (
          <span class="order__busy">
            <Icon name="clock" size={14} /> {t('play:orders.teamBusy')}
          </span>
        )}
      </span>
    </span>
  );
});

function Cost({ order }: { order: OrderChoice }) {
  const { t, span } = useWords();
  const { people, minutes, varies } = leastCost(order);
  const time = span(minutes);
  return (
    <span class="tabular">
      {t('play:orders.people', { count: people })}, {t(varies ? 'play:orders.from' : 'play:orders.about', { time })}
    </span>
  );
}

/** How an order stands, in a word; nothing when it can simply be given. */
export function StandingTag({ how }: { how: Standing }) {
  const { t } = useWords();
  if (how === 'free') return null;
  const tone = how === 'done' ? 'good' : how === 'given' || how === 'partial' ? 'warn' : 'plain';
  const icon = how === 'done' ? 'check' : how === 'given' || how === 'partial' ? 'clock' : 'lock';
  return (
    <Tag tone={tone} icon={icon}>
      {t(`play:orders.state.${how}`)}
    </Tag>
  );
}
