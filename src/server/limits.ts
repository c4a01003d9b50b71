import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Counts by address; true while there is something left. */
export interface Limit {
  /** Whether the address may still try. */
  free(address: string): Promise<boolean>;
  /** Counts one. */
  count(address: string): Promise<void>;
}

function limit(points: number, seconds: number): Limit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async free(address) {
      const found = await limiter.get(address);
      return found === null || found.consumedPoints < points;
    },
    async count(address) {
      await limiter.consume(address).catch(() => undefined);
    },
  };
}

/** Wrong codes and secrets only: a whole room may sit behind one address. */
export const createGuessLimit = (points = 30): Limit => limit(points, 300);
/** New rooms. */
export const createRoomLimit = (points = 20): Limit => limit(points, 600);

/** Counts what one connection does. */
export interface OwnLimit {
  /** Counts one; `flood` stands for so many too many that nobody needs an answer. */
  take(): Promise<'free' | 'many' | 'flood'>;
}

/** How many times what is allowed is a flood. */
const FLOOD = 10;

function ownLimit(points: number, duration: number): OwnLimit {
  const limiter = new RateLimiterMemory({ points, duration });
  return {
    take: () =>
      limiter.consume('all').then(
        () => 'free',
        (over: RateLimiterRes) => (over.consumedPoints > points * FLOOD ? 'flood' : 'many'),
      ),
  };
}

/** Messages of one connection in five seconds: a hand gives a few a second. */
export const createMessageLimit = (points = 60): OwnLimit => ownLimit(points, 5);
/** Entering costs a whole view: a page enters once, and comes back by another connection. */
export const createEnterLimit = (points = 10): OwnLimit => ownLimit(points, 60);

/** Connections at one time, by address: a hall of a thousand participants may sit behind one. */
export function createConnectionLimit(points = 3000): { free(address: string): boolean; open(address: string): () => void } {
  const open = new Map<string, number>();
  const count = (address: string, by: number): void => {
    const now = (open.get(address) ?? 0) + by;
    if (now > 0) open.set(address, now);
    else open.delete(address);
  };
  return {
    free: (address) => (open.get(address) ?? 0) < points,
    open(address) {
      count(address, 1);
      return () => count(address, -1);
    },
  };
}
