import type { AddressInfo } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import type { Scenario } from '../scenario/scenario.ts';
import { addressesOf } from './addresses.ts';
import { openRooms, type Rooms } from './rooms.ts';
import { serveRooms } from './sockets.ts';

export { addressesOf } from './addresses.ts';

export interface Hosting {
  rooms: Rooms;
  close(): Promise<void>;
}

interface Options {
  /** Folder of the logs. */
  folder: string;
  scenario(id: string): Scenario | undefined;
  guesses?: number;
  messages?: number;
  speed?: number;
  gather?: number;
}

/** Hosts groups on a server of files; exercises that its logs hold are resumed, paused. */
export function hostGroups(http: HttpServer, { guesses, messages, ...options }: Options): Hosting {
  const addresses = (): string[] => {
    const { port, address } = http.address() as AddressInfo;
    return addressesOf(port, address);
  };
  const rooms = openRooms({ ...options, addresses });
  const io = serveRooms(http, rooms, {
    addresses,
    ...(guesses === undefined ? {} : { guesses }),
    ...(messages === undefined ? {} : { messages }),
  });
  return {
    rooms,
    async close() {
      rooms.close();
      await io.close();
    },
  };
}
