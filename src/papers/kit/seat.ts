import type { Order } from '../../scenario/scenario.ts';
import type { Block, Cell, Section } from '../paper.ts';
import type { Subject } from '../subject.ts';

/** A card is one page: so many rows of orders and lines to write on fit on it. */
const ROWS = 18;
const MOST_LINES = 12;

/** A seat's own page: its part, whom it talks to, the orders that are open to it when the exercise begins. */
export function seatCard(subject: Subject, seat: string): Section {
  const { scenario, t, texts } = subject;
  const others = scenario.seats.filter(({ id }) => id !== seat).map(({ id }) => texts.seats[id]?.name ?? '');
  const orders = ordersOf(subject, seat);
  const teams = [...new Set(orders.map(({ team }) => team))].map((id) => texts.teams[id]?.name ?? '');
  const groups = [...new Set(orders.map(({ group }) => group))].map((id) => t(`play:orders.groups.${id}`));
  const name = texts.seats[seat]?.name ?? '';
  const room = Math.min(MOST_LINES, ROWS - orders.length);
  return {
    id: `seat-${seat}`,
    title: t('papers:kit.card', { seat: name }),
    apart: true,
    blocks: [
      {
        type: 'pairs',
        rows: [
          [t('papers:kit.held'), '\u00a0'],
          [t('papers:kit.part'), groups.length === 0 ? t('papers:kit.noOrders') : groups.join(' · ')],
          ...(teams.length === 0 ? [] : [[t('papers:kit.yourTeams'), teams.join(', ')] as [string, string]]),
          [t('papers:kit.around'), others.join(', ')],
          [t('papers:kit.outside'), t('papers:kit.outsideText')],
        ],
      },
      ...ordersBlocks(subject, orders),
      ...(room > 0 ? [{ type: 'lines' as const, label: t('papers:kit.myNotes'), count: room }] : []),
    ],
  };
}

/** The orders of a seat that nothing keeps closed at the start, by their heading. */
export function ordersOf({ scenario }: Subject, seat: string): Order[] {
  const groups = ['organise', 'investigate', 'contain', 'mfa', 'restore', 'inform'];
  return scenario.orders
    .filter((order) => order.seat === seat && !order.locked)
    .sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group));
}

function ordersBlocks(subject: Subject, orders: Order[]): Block[] {
  const { t } = subject;
  if (orders.length === 0) return [];
  return [
    {
      type: 'table',
      caption: t('papers:kit.ordersCaption'),
      columns: [
        { title: t('papers:kit.column.order'), width: 42 },
        { title: t('papers:kit.column.team'), width: 25 },
        { title: t('papers:kit.column.people'), width: 16 },
        { title: t('papers:kit.column.time'), width: 17 },
      ],
      rows: orders.map((order) => orderRow(subject, order)),
    },
    { type: 'text', text: t('papers:kit.ordersText'), tone: 'soft' },
  ];
}

/** Some targets take longer than others: the shortest is given. */
function orderRow({ t, texts, span }: Subject, order: Order): Cell[] {
  const targets = order.targets ?? [];
  const minutes = Math.min(...(targets.length > 0 ? targets : [order]).map((one) => one.minutes ?? order.minutes));
  const people = Math.min(...(targets.length > 0 ? targets : [order]).map((one) => one.people ?? order.people));
  const many = targets.length > 1;
  return [
    texts.orders[order.id]?.title ?? '',
    texts.teams[order.team]?.name ?? '',
    String(people),
    t(many ? 'papers:kit.fromAbout' : 'papers:kit.about', { span: span(minutes) }),
  ];
}
