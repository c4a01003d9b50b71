import type { Answers, Asked, Denial } from '../../session/index.ts';
import { longer, pause, type Waits } from './waits.ts';

/** How a page stands with its room: it comes in, comes back after each loss, and is told when there is nothing to come back to. */
export interface Entrance {
  /** Enters for the first time; the answer is the caller's to judge. */
  first(asked: Asked<'enter'>): Promise<Answers['enter']>;
  /** The connection is back, or the server no longer knows this page: enters again until it is let in, or denied for good. */
  again(): void;
  /** The connection is lost. */
  lose(): void;
  /** The room is over, or this page leaves it: nothing is tried any more. */
  shut(denial: Denial): void;
  /** Resolves inside, with null; or with why there is no way in any more. */
  inside(): Promise<Denial | null>;
}

interface Told {
  onInside(): void;
  /** Denied for now: tried again. */
  onTrouble(denial: Denial): void;
  /** Denied for good. */
  onClosed(denial: Denial): void;
}

type Enter = (asked: Asked<'enter'>) => Promise<Answers['enter']>;

export function createEntrance(enter: Enter, waits: Waits, told: Told): Entrance {
  let wanted: Asked<'enter'> | null = null;
  let state: 'outside' | 'inside' | { over: Denial } = 'outside';
  /** Only the newest try counts. */
  let turn = 0;
  const waiting = new Set<(denial: Denial | null) => void>();
  const settle = (next: 'inside' | { over: Denial }): void => {
    state = next;
    for (const done of waiting) done(next === 'inside' ? null : next.over);
    waiting.clear();
  };
  const isOver = (): boolean => typeof state === 'object';

  async function comeBack(asked: Asked<'enter'>): Promise<void> {
    const mine = ++turn;
    for (let wait = waits.again; ; wait = longer(wait, waits)) {
      const answer = await enter(asked).catch(() => null);
      if (mine !== turn) return;
      if (answer && !('denied' in answer)) {
        settle('inside');
        return told.onInside();
      }
      if (answer && answer.denied !== 'too-many' && answer.denied !== 'broken') {
        settle({ over: answer.denied });
        return told.onClosed(answer.denied);
      }
      if (answer) told.onTrouble(answer.denied);
      await pause(wait);
      if (mine !== turn) return;
    }
  }

  return {
    async first(asked) {
      const mine = ++turn;
      const answer = await enter(asked);
      if ('denied' in answer) return answer;
      wanted = asked;
      if (mine === turn) settle('inside');
      else if (!isOver()) void comeBack(asked);
      return answer;
    },
    again() {
      if (!wanted || isOver()) return;
      state = 'outside';
      void comeBack(wanted);
    },
    lose() {
      turn++;
      if (!isOver()) state = 'outside';
    },
    shut(denial) {
      turn++;
      settle({ over: denial });
    },
    inside: () =>
      new Promise((done) => {
        if (state === 'inside') done(null);
        else if (typeof state === 'object') done(state.over);
        else waiting.add(done);
      }),
  };
}
