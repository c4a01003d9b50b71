import type { Fact, View } from '../../engine/types.ts';
import type { Clock } from '../../panels/play/types.ts';

/** What the console sends to the projection's window: nothing that is hidden from the cell. */
export interface Projected {
  view: View;
  /** Facts of the news, newest last. */
  facts: Fact[];
  /** What has just been learned: for the board's movements. */
  fresh: Fact[];
  clock: Clock;
  stopped: boolean;
}

type Message = { cellule72: 'hello' } | { cellule72: 'state'; state: Projected };

/** How often a projection asks whether its console is still there, in milliseconds. */
export const HELLO = 2000;
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
 * again; a console that is reloaded is found again, since the projection's opener stays the same window.
 */
export function createSender(): Sender {
  let projection: Window | null = null;
  let hello: () => void = () => undefined;
  const onMessage = (event: MessageEvent): void => {
    if (!isOurs(event) || event.data.cellule72 !== 'hello') return;
    projection = event.source as Window;
    hello();
  };
  window.addEventListener('message', onMessage);
  return {
    open() {
      if (projection && !projection.closed) projection.focus();
      else projection = window.open(addressOf('projection'), 'cellule-72-projection');
      return projection !== null;
    },
    send({ facts, ...state }) {
      if (!projection || projection.closed) return;
      const message: Message = { cellule72: 'state', state: { ...state, facts: facts.slice(-NEWS) } };
      projection.postMessage(message, target());
    },
    onHello(listener) {
      hello = listener;
    },
    close() {
      window.removeEventListener('message', onMessage);
    },
  };
}

/** The projection's end: asks the window that opened it, again and again, and hears what it sends. */
export function listen(onState: (state: Projected) => void): () => void {
  const onMessage = (event: MessageEvent): void => {
    if (isOurs(event) && event.data.cellule72 === 'state') onState(event.data.state);
  };
  const ask = (): void => {
    const message: Message = { cellule72: 'hello' };
    (window.opener as Window | null)?.postMessage(message, target());
  };
  window.addEventListener('message', onMessage);
  ask();
  const timer = setInterval(ask, HELLO);
  return () => {
    clearInterval(timer);
    window.removeEventListener('message', onMessage);
  };
}

/** Of the same origin; a page opened from a folder has none, and its messages are told by their shape alone. */
function isOurs(event: MessageEvent): event is MessageEvent<Message> {
  const data = event.data as unknown;
  return event.origin === window.origin && typeof data === 'object' && data !== null && 'cellule72' in data;
}

/** A page opened from a folder can name no origin to send to. */
function target(): string {
  return window.origin === 'null' ? '*' : window.origin;
}

function addressOf(page: string): string {
  const { origin, pathname, protocol } = window.location;
  return protocol === 'file:' ? `${pathname}?${page}` : `${origin}${pathname}?${page}`;
}
