import { begin, hand, resume, round } from './hand.ts';
import type { Opened } from './page.ts';
import { measured, type Measures } from './probe.ts';

/**
 * A whole exercise with the clock at ×5, by a hand that never rests; what the hand has left of the 72 hours is crossed
 * by "next event" between rounds, as nights are. `rounds` bounds how long it lasts.
 */
export async function wholeExercise({ page }: Opened, seed: number, rounds: number): Promise<Measures> {
  await begin(page, seed);
  const h = hand(page);
  await h.press('.paces__one', 2);
  await resume(page);
  for (let turn = 0; turn < rounds && !(await h.over()); turn++) {
    await round(page, turn, 250);
    for (let skip = 0; skip < 6 && !(await h.over()); skip++) {
      await h.key('n');
      await h.wait(120);
    }
  }
  await finish({ page });
  return measured(page);
}

/** Plays on to the end by "next event". */
export async function finish({ page }: Pick<Opened, 'page'>): Promise<void> {
  const h = hand(page);
  for (let turn = 0; turn < 2000 && !(await h.over()); turn++) await h.key('n');
}
