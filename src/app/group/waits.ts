/** Real milliseconds: before a lost connection is made again, for a first one, for an answer, before a second try, and at most between two. */
export interface Waits {
  back: number;
  connect: number;
  answer: number;
  again: number;
  most: number;
}

export const WAITS: Waits = { back: 1000, connect: 4000, answer: 8000, again: 300, most: 30_000 };

/** Each pause is twice the one before. */
export function longer(wait: number, { most }: Waits): number {
  return Math.min(2 * wait, most);
}

export function pause(wait: number): Promise<void> {
  return new Promise((done) => setTimeout(done, wait));
}
