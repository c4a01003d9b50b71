import { granted, type Connection } from './connection.ts';

/** Real milliseconds before the stop word is said again to a server that did not answer. */
const AGAIN = 1000;

/** The stop word on its way to the server. */
export interface StopWord {
  /** Says it, or takes it back; said again until the server has answered. The last one said counts. */
  say(stopped: boolean): void;
  /** What was said and is not answered yet; null when the server has heard all. */
  unheard(): boolean | null;
  /** Gives up: the page is left. */
  end(): void;
}

/** A real event does not wait for a network. `onChange` is called when something is said, and once the server has heard it. */
export function createStopWord(
  connection: Pick<Connection, 'ask'>,
  onChange: (stopped: boolean, heard: boolean) => void,
): StopWord {
  let unheard: boolean | null = null;
  let turn = 0;

  const insist = async (stopped: boolean, mine: number): Promise<void> => {
    while (mine === turn) {
      const heard = await connection
        .ask('stop', { stopped })
        .then((answer) => granted(answer).ok)
        .catch(() => false);
      if (mine !== turn) return;
      if (heard) {
        unheard = null;
        return onChange(stopped, true);
      }
      await new Promise((done) => setTimeout(done, AGAIN));
    }
  };

  return {
    say(stopped) {
      unheard = stopped;
      onChange(stopped, false);
      void insist(stopped, ++turn);
    },
    unheard: () => unheard,
    end: () => void turn++,
  };
}
