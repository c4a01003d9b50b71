import type { View } from '../../../engine/types.ts';
import { mostUrgent } from '../now/now.ts';
import { unread } from '../inbox/inbox.ts';
import type { PlayProps } from '../types.ts';
import type { Screen } from '../useScreen.ts';
import { isPanel, type Action } from './keys.ts';

const SLOWER = { 30: 5, 5: 2, 2: 1, 1: 1 } as const;
const FASTER = { 1: 2, 2: 5, 5: 5, 30: 30 } as const;

/** Does what a shortcut stands for. */
export function runAction(action: Action, screen: Screen, view: View, { clock, clockAction, led }: PlayProps): void {
  const over = view.phase !== 'running';
  if (action === 'board' && !screen.narrow) {
    screen.setAsText(!screen.asText);
  } else if (isPanel(action)) {
    screen.goTo(action);
  } else if (action === 'decide') {
    toMessage(screen, mostUrgent(view.inbox));
  } else if (action === 'unread') {
    toMessage(screen, unread(view.inbox, screen.read)[0]);
  } else if (action === 'glossary') {
    screen.show('glossary');
  } else if (action === 'help') {
    screen.show('keys');
  } else if (!over && led === undefined) {
    if (action === 'pause') clockAction(clock.running ? 'pause' : 'run');
    else if (action === 'next') clockAction('next');
    else clockAction({ pace: (action === 'slower' ? SLOWER : FASTER)[clock.pace] });
  }
}

/** Where there is none, the messages say so. */
function toMessage(screen: Screen, message: { id: string } | null | undefined): void {
  if (message) screen.openMessage(message.id);
  else screen.goTo('messages');
}
