import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { ToPage, ToServer } from '../session/index.ts';
import { attend } from './attend.ts';
import { createDoors } from './doors.ts';
import { createConnectionLimit, createEnterLimit, createGuessLimit, createMessageLimit, createRoomLimit } from './limits.ts';
import type { Rooms } from './rooms.ts';

type Pages = Server<ToServer, ToPage>;
export type Page = Socket<ToServer, ToPage>;

/** Bytes of one message: far more than the longest improvised inject in both languages. */
const LARGEST = 64 * 1024;
/** Real milliseconds: a phone that has left the network is missed after fifteen seconds; Wi-Fi may be silent for some. */
const PINGS = { pingInterval: 5_000, pingTimeout: 10_000 };

export interface Options {
  addresses(): string[];
  /** Wrong codes and secrets that an address may try in five minutes. */
  guesses?: number | undefined;
  /** Messages that a connection may send in five seconds. */
  messages?: number | undefined;
  /** Connections that an address may hold at one time. */
  connections?: number | undefined;
  /** How soon a connection that says nothing is given up, in real milliseconds. */
  pings?: { pingInterval: number; pingTimeout: number } | undefined;
}

/** Lets browsers in on a server of files: every message is counted, checked and answered. */
export function serveRooms(
  http: HttpServer,
  rooms: Rooms,
  { addresses, guesses, messages, connections, pings = PINGS }: Options,
): Pages {
  const open = createConnectionLimit(connections);
  const io: Pages = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: LARGEST,
    ...pings,
    // A page of another site may not speak in a visitor's name.
    allowRequest: (request, decide) => decide(null, isOwn(request) && open.free(request.socket.remoteAddress ?? '')),
  });
  const doors = createDoors(rooms, createGuessLimit(guesses));
  const made = createRoomLimit();
  // Counted from the first byte, before anything is asked.
  io.engine.on('connection', (raw: { remoteAddress: string; once(event: 'close', act: () => void): void }) => {
    raw.once('close', open.open(raw.remoteAddress));
  });
  io.on('connection', (page) => {
    const limits = { made, messages: createMessageLimit(messages), enters: createEnterLimit() };
    attend(page, { rooms, doors, limits, addresses });
  });
  return io;
}

function isOwn({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || hostOf(origin) === host;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
