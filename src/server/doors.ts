import type { Denied } from '../session/index.ts';
import type { Limit } from './limits.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** What is behind a code or a secret, as long as an address has not guessed too often. */
export interface Doors {
  byCode(address: string, code: string, person?: string): Promise<{ found: { room: Room; as: 'seat' | 'observer' } } | Denied>;
  bySecret(address: string, secret: string): Promise<{ found: Room } | Denied>;
}

export function createDoors(rooms: Rooms, guesses: Limit): Doors {
  return {
    async byCode(address, code, person) {
      const found = rooms.byCode(code);
      // Whoever was in comes back, whatever others behind the same address have tried.
      const known = found !== null && person !== undefined && found.room.knows(person);
      if (!known && !(await guesses.free(address))) return { denied: 'too-many' };
      if (found) return { found };
      await guesses.count(address);
      return { denied: 'unknown-code' };
    },
    async bySecret(address, secret) {
      // Too long to be guessed: the right one always opens.
      const found = rooms.bySecret(secret);
      if (found) return { found };
      if (!(await guesses.free(address))) return { denied: 'too-many' };
      await guesses.count(address);
      return { denied: 'unknown-secret' };
    },
  };
}
