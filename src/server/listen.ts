import type { Socket } from 'socket.io';
import { ASKS, type Ask, type Denied } from '../session/index.ts';
import type { Answering } from './attend.ts';
import type { OwnLimit } from './limits.ts';
import { LogError } from './log.ts';
import type { Page } from './sockets.ts';

/** Hears every ask of a connection: it is counted, then checked, then answered, whatever happens. */
export function listen(page: Page, answers: Answering, messages: OwnLimit): void {
  for (const ask of Object.keys(ASKS) as Ask[]) {
    const answer = answers[ask] as (asked: unknown) => unknown;
    const onAsk = async (asked: unknown, reply: unknown): Promise<void> => {
      const taken = await messages.take();
      if (taken === 'flood') return void page.disconnect(true);
      if (typeof reply !== 'function') return;
      const say = reply as (given: unknown) => void;
      // A lost command would be worse than a late one: too many are refused, never dropped.
      if (taken === 'many') return say({ denied: 'too-many' });
      const parsed = ASKS[ask].safeParse(asked);
      if (!parsed.success) return say({ denied: 'bad-message' });
      try {
        say(await answer(parsed.data));
      } catch (error) {
        console.error(error);
        say(denialOf(error));
      }
    };
    (page as unknown as Socket).on(ask, (asked: unknown, reply: unknown) => void onAsk(asked, reply));
  }
}

/** What is said of something that threw. */
export function denialOf(error: unknown): Denied {
  return { denied: error instanceof LogError ? 'broken' : 'fault' };
}
