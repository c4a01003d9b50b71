import type { AddressInfo } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import { addressesOf } from './addresses.ts';
import { openRooms, type Rooms, type RoomsSetup } from './rooms.ts';
import { serveRooms, type Options as SocketOptions } from './sockets.ts';

export { addressesOf } from './addresses.ts';

export interface Hosting {
  rooms: Rooms;
  close(): Promise<void>;
}

type Options = RoomsSetup & Omit<SocketOptions, 'addresses'>;

/** Hosts groups on a server of files; exercises that its logs hold are resumed, paused. */
export function hostGroups(http: HttpServer, { guesses, messages, connections, pings, ...options }: Options): Hosting {
  const addresses = (): string[] => {
    const { port, address } = http.address() as AddressInfo;
    return addressesOf(port, address);
  };
  const rooms = openRooms(options);
  const io = serveRooms(http, rooms, { addresses, guesses, messages, connections, pings });
  return {
    rooms,
    async close() {
      rooms.close();
      await io.close();
    },
  };
}
