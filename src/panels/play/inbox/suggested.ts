import type { Message, OrderChoice } from '../../../engine/types.ts';
import { possible } from '../orders/orders.ts';

/** Before any order was given, how many of each group: get organised, then understand. */
const FIRST: Readonly<Record<string, number>> = { organise: 2, investigate: 1 };

/**
 * Orders one press away from a message that asks for no answer: those that it names; and while none was given, the
 * first that a crisis begins with.
 */
export function suggested(message: Message, orders: OrderChoice[], anyGiven: boolean): OrderChoice[] {
  if (message.state !== 'told') return [];
  const free = orders.filter(possible);
  const named = free.filter(({ title }) => message.text.fr.includes(title.fr) || message.text.en.includes(title.en));
  if (named.length > 0 || anyGiven) return named;
  return Object.entries(FIRST).flatMap(([group, count]) => free.filter((order) => order.group === group).slice(0, count));
}
