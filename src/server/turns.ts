/** Work of many rooms that can wait a little, done in slices so that what cannot wait never stands behind all of it. */
export interface Turns {
  /** Gives back how to withdraw it. */
  take(act: () => void): () => void;
}

/** Real milliseconds of work before the messages that came meanwhile are looked at. */
const SLICE = 4;

export function createTurns(): Turns {
  const waiting = new Set<{ act: () => void }>();
  let drawing = false;

  const draw = (): void => {
    const begun = performance.now();
    for (const turn of waiting) {
      waiting.delete(turn);
      turn.act();
      if (performance.now() - begun > SLICE) break;
    }
    drawing = waiting.size > 0;
    if (drawing) setImmediate(draw);
  };

  return {
    take(act) {
      const turn = { act };
      waiting.add(turn);
      if (!drawing) setImmediate(draw);
      drawing = true;
      return () => void waiting.delete(turn);
    },
  };
}
