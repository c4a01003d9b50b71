import type { NameKind, Names } from '../../../i18n/index.ts';
import type { Reported, Text, View } from '../../../engine/types.ts';

/** The parts of a view that hold names. */
export type Named = Pick<
  View,
  | 'orders'
  | 'work'
  | 'inbox'
  | 'findings'
  | 'directory'
  | 'channels'
  | 'contents'
  | 'senders'
  | 'teams'
  | 'indicators'
  | 'mfa'
  | 'board'
>;

type Find = (view: Named, id: string, within: string) => Text | null | undefined;

const FIND: Record<NameKind, Find> = {
  order: ({ orders, work }, id) => (orders.find((one) => one.id === id) ?? work.find((one) => one.order === id))?.title,
  target: ({ orders, work }, id, order) =>
    orders.find((one) => one.id === order)?.targets.find((one) => one.id === id)?.name ??
    work.find((one) => one.order === order && one.target === id)?.targetName,
  failure: ({ work }, _id, order) => work.findLast((one) => one.order === order && one.state === 'failed')?.report,
  chart: (view, id) => reported(view).find((one) => one.chart === id)?.name,
  // Only the present state has its name in the view; an older report of another state has no sentence.
  state: () => null,
  inject: ({ inbox }, id) => inbox.find((one) => one.id === id)?.title,
  from: ({ inbox }, id) => inbox.find((one) => one.id === id)?.from,
  option: ({ inbox }, id, inject) => inbox.find((one) => one.id === inject)?.options.find((one) => one.id === id)?.label,
  finding: ({ findings }, id) => findings.find((one) => one.id === id)?.title,
  body: ({ directory }, id) => directory.find((one) => one.id === id)?.name,
  answer: ({ inbox }, id, body) => inbox.find((one) => one.kind === 'answer' && one.id === `${body}.${id}`)?.title,
  channel: ({ channels }, id) => channels.find((one) => one.id === id)?.name,
  content: ({ contents }, id) => contents.find((one) => one.id === id)?.name,
  sender: ({ senders, directory }, id) => (senders.find((one) => one.id === id) ?? directory.find((one) => one.id === id))?.name,
  team: ({ teams }, id) => teams.find((one) => one.id === id)?.name,
  quantity: ({ indicators }, id) => indicators.find((one) => one.id === id)?.name,
  note: () => null,
  variant: () => null,
};

/** The names that a seat may know, for the sentences of its log. */
export function namesIn(view: Named): Names {
  return (kind, id, within = '') => FIND[kind](view, id, within) ?? null;
}

function reported({ mfa, board }: Named): Reported[] {
  return [
    ...mfa.populations.map((one) => one.enrolment),
    ...mfa.doors.map((one) => one.enforcement),
    ...board.stations.flatMap((station) => [...station.gates, ...station.states]),
  ];
}
