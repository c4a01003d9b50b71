import { HELLO, isOurs, LOST, openChannel, target, type Message, type Projected } from './projection.ts';

/**
 * The projection's end: asks the window that opened it, again and again, and hears what it sends. While that one is silent, it
 * asks any console that runs the same exercise.
 */
export function listen(onState: (state: Projected) => void): () => void {
  const opener = window.opener as Window | null;
  let exercise = location.hash.slice(1) || null;
  /** When the opener was last heard, in milliseconds; it is given the time to answer. */
  let heard = Date.now();
  const openerIsThere = (): boolean => opener !== null && !opener.closed && Date.now() - heard < LOST;

  const take = (told: Extract<Message, { cellule72: 'state' }>): void => {
    if (told.exercise !== exercise) {
      exercise = told.exercise;
      // Outlives a reload.
      location.replace(`#${exercise}`);
    }
    onState(told.state);
  };
  const onMessage = (event: MessageEvent): void => {
    if (!isOurs(event) || event.data.cellule72 !== 'state') return;
    heard = Date.now();
    take(event.data);
  };
  const channel = openChannel((message) => {
    if (openerIsThere()) return;
    if (message.cellule72 === 'state' && (exercise === null || message.exercise === exercise)) take(message);
    else if (message.cellule72 === 'replaced' && message.exercise === exercise) window.close();
  });
  const ask = (): void => {
    const message: Message = { cellule72: 'hello', exercise };
    opener?.postMessage(message, target());
    if (!openerIsThere()) channel?.post(message);
  };
  window.addEventListener('message', onMessage);
  ask();
  const timer = setInterval(ask, HELLO);
  return () => {
    clearInterval(timer);
    window.removeEventListener('message', onMessage);
    channel?.close();
  };
}
