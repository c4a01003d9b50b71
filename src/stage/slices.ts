/** Work that may be laid down between two steps: it yields wherever that is. */
export type Steps<T> = Generator<void, T>;

/** Does it all at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of work in one task: with what else a task holds, no press waits for long, on a slow phone either. */
const SLICE = 24;

/** Does it in tasks of a few milliseconds each; null once it is no longer `wanted`. */
export async function inSlices<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null> {
  while (wanted()) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
