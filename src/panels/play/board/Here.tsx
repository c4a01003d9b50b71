import type { BoardStation, OrderChoice } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { StandingTag } from '../orders/OrderRow.tsx';
import { possibleFirst, standing } from '../orders/orders.ts';

interface Props {
  station: BoardStation;
  orders: OrderChoice[];
  onOrder(id: string): void;
}

/** What is under way at a station, and the orders that are carried out there. */
export function Here({ station, orders, onOrder }: Props) {
  const { t, pick } = useWords();
  const when = useWhen();
  const here = possibleFirst(orders.filter((one) => one.station === station.id && one.state !== 'closed'));
  return (
    <>
      {station.work.length > 0 && (
        <div>
          <h4>{t('play:board.workHere')}</h4>
          <ul class="here">
            {station.work.map((work) => (
              <li key={work.n}>
                <Icon name="clock" size={14} /> {pick(work.title)}{' '}
                <span class="soft tabular">
                  ({work.end === null ? t(`play:work.state.${work.state}`) : t('play:orders.underWay', { time: when(work.end) })})
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {here.length > 0 && (
        <div>
          <h4>{t('play:board.ordersHere')}</h4>
          <ul class="here">
            {here.map((order) => (
              <li key={order.id}>
                <button type="button" class="here__order" onClick={() => onOrder(order.id)}>
                  <Icon name="order" size={16} /> <span>{pick(order.title)}</span> <StandingTag how={standing(order)} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
