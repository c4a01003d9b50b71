import { RateLimiterMemory } from 'rate-limiter-flexible';

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

/** Messages of one connection in five seconds: a hand gives a few a second. */
export function createMessageLimit(points = 60): { take(): Promise<boolean> } {
  const limiter = new RateLimiterMemory({ points, duration: 5 });
  return {
    take: () =>
      limiter.consume('messages').then(
        () => true,
        () => false,
      ),
  };
}
