import { useMemo, useState } from 'preact/hooks';
import type { OrderChoice, TeamView, View, Work } from '../../../engine/types.ts';
import { RovingList, useWords } from '../../parts/index.ts';
import { wordFor } from '../base/dynamic.ts';
import { Filter } from '../base/Filter.tsx';
import { Group } from '../base/Group.tsx';
import { useLate } from '../base/late.ts';
import { memo } from '../base/memo.ts';
import { Empty, Pair } from '../base/Pair.tsx';
import { matches } from '../base/search.ts';
import { SearchField } from '../base/SearchField.tsx';
import { OrderRow } from './OrderRow.tsx';
import { OrderView } from './OrderView.tsx';
import { groups, possible } from './orders.ts';

interface Props {
  orders: OrderChoice[];
  teams: TeamView[];
  senders: View['senders'];
  stations: View['board']['stations'];
  work: Work[];
  open: string | null;
  onOpen(id: string | null): void;
}

/** Orders under their headings; beside them, the one that is open, with its price. */
export const Orders = memo(function Orders({ orders, teams, senders, stations, work, open, onOpen }: Props) {
  const { t, pick } = useWords();
  const [onlyPossible, setOnlyPossible] = useState(false);
  const [team, setTeam] = useState('');
  const [typed, setTyped] = useState('');
  const shown = useMemo(
    () =>
      groups(
        orders.filter(
          (order) =>
            (!onlyPossible || possible(order)) &&
            (team === '' || order.team === team) &&
            (typed === '' || matches(`${pick(order.title)} ${pick(order.text)}`, typed)),
        ),
      ),
    [orders, onlyPossible, team, typed, pick],
  );
  const late = useLate(open);
  const order = orders.find((one) => one.id === late) ?? null;

  const controls = (
    <div class="list-tools">
      <SearchField label={t('play:orders.search')} value={typed} onChange={setTyped} />
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
            <Group
              key={group.id}
              open
              name={wordFor(t, 'orders.groups', group.id, t('play:orders.title'))}
              hint={wordFor(t, 'orders.groupHints', group.id)}
              count={t('play:orders.groupCount', { count: group.orders.filter(possible).length, total: group.orders.length })}
            >
              <RovingList
                items={group.orders}
                itemKey={(one) => one.id}
                current={open}
                onOpen={(one) => onOpen(one.id)}
                label={wordFor(t, 'orders.groups', group.id, t('play:orders.title'))}
                render={(one) => <OrderRow order={one} team={teams.find((known) => known.id === one.team)} />}
              />
            </Group>
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
            work={work}
            station={stations.find((one) => one.id === order.station)?.name ?? null}
          />
        ) : (
          <Empty>{t('play:orders.choose')}</Empty>
        )
      }
    />
  );
});
