import { useMemo, useState } from 'preact/hooks';
import type { OrderChoice, TeamView, View } from '../../../engine/types.ts';
import { RovingList, useWords } from '../../parts/index.ts';
import { wordFor } from '../base/dynamic.ts';
import { Filter } from '../base/Filter.tsx';
import { useLate } from '../base/late.ts';
import { memo } from '../base/memo.ts';
import { Empty, Pair } from '../base/Pair.tsx';
import { OrderRow } from './OrderRow.tsx';
import { OrderView } from './OrderView.tsx';
import { groups, possible } from './orders.ts';

interface Props {
  orders: OrderChoice[];
  teams: TeamView[];
  senders: View['senders'];
  stations: View['board']['stations'];
  open: string | null;
  onOpen(id: string | null): void;
}

/** Orders under their headings; beside them, the one that is open, with its price. */
export const Orders = memo(function Orders({ orders, teams, senders, stations, open, onOpen }: Props) {
  const { t, pick } = useWords();
  const [onlyPossible, setOnlyPossible] = useState(false);
  const [team, setTeam] = useState('');
  const shown = useMemo(
    () => groups(orders.filter((order) => (!onlyPossible || possible(order)) && (team === '' || order.team === team))),
    [orders, onlyPossible, team],
  );
  const late = useLate(open);
  const order = orders.find((one) => one.id === late) ?? null;

  const controls = (
    <div class="list-tools">
      <Filter
        label={t('play:orders.filter')}
        selected={onlyPossible ? 'can' : 'all'}
        onSelect={(id) => setOnlyPossible(id === 'can')}
        options={[
          { id: 'all', label: t('play:orders.filters.all') },
          { id: 'can', label: t('play:orders.filters.can') },
        ]}
      />
      <label class="list-tools__team">
        <span class="visually-hidden">{t('play:orders.team')}</span>
        <select class="field__select" value={team} onChange={(event) => setTeam(event.currentTarget.value)}>
          <option value="">{t('play:orders.anyTeam')}</option>
          {teams.map((one) => (
            <option key={one.id} value={one.id}>
              {pick(one.name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );

  return (
    <Pair
      head={orders.length > 0 && controls}
      label={t('play:orders.title')}
      open={order !== null}
      onBack={() => onOpen(null)}
      list={
        <>
          {orders.length === 0 && <Empty>{t('play:orders.empty')}</Empty>}
          {orders.length > 0 && shown.length === 0 && <Empty>{t('play:orders.emptyFilter')}</Empty>}
          {shown.map((group) => (
            <section key={group.id} class="group">
              <h3 class="list-heading">{wordFor(t, 'orders.groups', group.id, t('play:orders.title'))}</h3>
              <p class="list-hint">{wordFor(t, 'orders.groupHints', group.id)}</p>
              <RovingList
                items={group.orders}
                itemKey={(one) => one.id}
                current={open}
                onOpen={(one) => onOpen(one.id)}
                label={wordFor(t, 'orders.groups', group.id, t('play:orders.title'))}
                render={(one) => <OrderRow order={one} team={teams.find((known) => known.id === one.team)} />}
              />
            </section>
          ))}
        </>
      }
      detail={
        order ? (
          <OrderView
            key={order.id}
            order={order}
            team={teams.find((one) => one.id === order.team)}
            seat={senders.find((one) => one.id === order.seat)?.name ?? null}
            station={stations.find((one) => one.id === order.station)?.name ?? null}
          />
        ) : (
          <Empty>{t('play:orders.choose')}</Empty>
        )
      }
    />
  );
});
