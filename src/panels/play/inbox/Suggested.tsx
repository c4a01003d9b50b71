import { useId } from 'preact/hooks';
import type { OrderChoice } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';

/** From a message straight to the orders that it calls for; each is read, with its price, before it is given. */
export function Suggested({ orders, onOrder }: { orders: OrderChoice[]; onOrder(id: string): void }) {
  const { t, pick } = useWords();
  const id = useId();
  return (
    <section class="decision" aria-labelledby={id}>
      <h3 class="decision__title" id={id}>
        {t('play:inbox.orders')}
      </h3>
      <ul class="decision__options">
        {orders.map((order) => (
          <li key={order.id}>
            <button type="button" class="option option--target" onClick={() => onOrder(order.id)}>
              <Icon name="order" size={18} />
              <span class="option__label">{pick(order.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
