import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Door } from '../../panels/group/Join.tsx';
import { connect } from './connection.ts';
import { DeniedError, granted, mayPass, type Denying } from './denied.ts';
import { keepPlace, newPlace, placeHere } from './place.ts';
import { sitDown, type Place, type Seated } from './seated.ts';

interface State {
  code: string;
  /** What the code has opened. */
  door: Door | null;
  here: { place: Place; seated: Seated } | null;
  denial: Denying | null;
  /** Tries again what was denied, where that may pass. */
  again: (() => void) | null;
  busy: boolean;
  /** Somebody has left a seat on this page. */
  hasLeft: boolean;
}

/** The way of a participant or an observer: the code, the seat, out of it again. */
export interface Joining extends State {
  look(code: string): void;
  take(as: Place['as'], seat: string, name: string): void;
  /** Back to the code. */
  other(): void;
  /** Leaves the seat to others; the code stays. */
  leave(): void;
}

/** `given` is the code in the address, if there is one. */
export function useJoin(given: string): Joining {
  const [state, setState] = useState<State>({
    ...{ code: given, door: null, here: null, denial: null, again: null, busy: false, hasLeft: false },
  });
  const put = useCallback((change: Partial<State>) => setState((before) => ({ ...before, ...change })), []);
  const trying = useRef(false);

  /** Whatever the server answers is said; anything else is a bug and is thrown. */
  const attempt = useCallback(
    async (work: () => Promise<Partial<State>>): Promise<void> => {
      if (trying.current) return;
      trying.current = true;
      put({ denial: null, again: null, busy: true });
      try {
        put(await work());
      } catch (error) {
        if (!(error instanceof DeniedError)) throw error;
        const { denial } = error;
        put({ denial, again: mayPass(denial) ? () => void attempt(work) : null });
      } finally {
        trying.current = false;
        put({ busy: false });
      }
    },
    [put],
  );
  const look = useCallback(
    (code: string): void => {
      put({ code });
      void attempt(async () => ({ door: await lookAt(code) }));
    },
    [attempt, put],
  );
  const sit = useCallback(
    (place: Place): void => {
      put({ code: place.code });
      void attempt(async () => ({ here: await takePlace(place) }));
    },
    [attempt, put],
  );
  useEffect(() => {
    const before = placeHere();
    if (before && (given === '' || before.code === given)) sit(before);
    else if (given !== '') look(given);
  }, [given, look, sit]);

  const { here, code } = state;
  return {
    ...state,
    look,
    take: (as, seat, name) => sit(newPlace(as, code, seat, name)),
    other: () => put({ door: null, denial: null, again: null }),
    leave() {
      if (!here) return;
      here.seated.leave();
      keepPlace(null);
      put({ here: null, door: null, hasLeft: true });
      // A room that is over has no seats to choose from.
      if (!here.seated.state().ended) look(code);
    },
  };
}

async function takePlace(place: Place): Promise<NonNullable<State['here']>> {
  try {
    const seated = await sitDown(place);
    keepPlace(place);
    return { place, seated };
  } catch (error) {
    // A reload would only be denied again.
    if (error instanceof DeniedError && !mayPass(error.denial)) keepPlace(null);
    throw error;
  }
}

async function lookAt(code: string): Promise<Door> {
  const connection = connect();
  try {
    return granted(await connection.ask('look', { code }));
  } finally {
    connection.close();
  }
}
