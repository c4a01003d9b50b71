import type { Command, DirectionView, View } from '../engine/types.ts';

/** The seat in whose name a command said aloud is given: the one whose business it is. */
export function seatFor(command: Command, view: View, direction: DirectionView): string {
  const anybody = view.senders[0]?.id ?? '';
  switch (command.type) {
    case 'order':
      return view.orders.find(({ id }) => id === command.order)?.seat ?? anybody;
    case 'withdraw':
    case 'cancel': {
      const order = view.work.find(({ n }) => n === command.n)?.order;
      return view.orders.find(({ id }) => id === order)?.seat ?? anybody;
    }
    case 'answer': {
      const asked = direction.chronogramme.find(({ id }) => id === command.inject);
      return asked?.owner ?? asked?.seats?.[0] ?? anybody;
    }
    case 'notify':
      return isSeat(command.by, view) ? command.by : anybody;
    case 'close':
    case 'abandon':
      return anybody;
    default:
      return 'facilitator';
  }
}

/** Bodies of the ministry sign too; a seat has to ask them. */
function isSeat(sender: string, view: View): boolean {
  return view.senders.some(({ id }) => id === sender) && !view.directory.some(({ id }) => id === sender);
}
