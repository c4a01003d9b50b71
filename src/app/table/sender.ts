import type { Fact } from '../../engine/types.ts';
import { isOurs, LOST, openChannel, target, type Message, type Projected } from './projection.ts';

/** How many facts a projection that comes late is sent. */
const NEWS = 60;

export interface Sender {
  /** Opens or shows the window; false where the browser refuses. */
  open(): boolean;
  send(state: Omit<Projected, 'facts'> & { facts: readonly Fact[] }): void;
  /** Called when a projection appears or asks again. */
  onHello(listener: () => void): void;
  close(): void;
}

/**
 * From window to window, with neither a server nor storage: it works from a folder too. A projection that is reloaded asks
 * again. A console that is reloaded is still its opener; one that was closed and opened again is found by its exercise.
 */
export function createSender(exercise: string): Sender {
  let projection: Window | null = null;
  let hello: () => void = () => undefined;
  /** When a projection that this window did not open last asked, in milliseconds. */
  let asked = -Infinity;
  const onMessage = (event: MessageEvent): void => {
    if (!isOurs(event) || event.data.cellule72 !== 'hello') return;
    projection = event.source as Window;
    hello();
  };
  const channel = openChannel((message) => {
    if (message.cellule72 !== 'hello' || (message.exercise !== null && message.exercise !== exercise)) return;
    asked = Date.now();
    hello();
  });
  window.addEventListener('message', onMessage);
  return {
    open() {
      if (projection && !projection.closed) projection.focus();
      else {
        projection = window.open(addressOf('projection'), 'cellule-72-projection');
        if (projection) channel?.post({ cellule72: 'replaced', exercise });
      }
      return projection !== null;
    },
    send({ facts, ...state }) {
      const message: Message = { cellule72: 'state', exercise, state: { ...state, facts: facts.slice(-NEWS) } };
      if (projection && !projection.closed) projection.postMessage(message, target());
      if (Date.now() - asked < LOST) channel?.post(message);
    },
    onHello(listener) {
      hello = listener;
    },
    close() {
      window.removeEventListener('message', onMessage);
      channel?.close();
    },
  };
}

function addressOf(page: string): string {
  const { origin, pathname, protocol } = window.location;
  return protocol === 'file:' ? `${pathname}?${page}` : `${origin}${pathname}?${page}`;
}
