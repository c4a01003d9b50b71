import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { loadFolder } from '../../src/cli/folder.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { hostGroups, type Hosting } from '../../src/server/index.ts';
import { patched, type Answers, type Ask, type Sent, type Told } from '../../src/session/index.ts';
import type { Fact, View } from '../../src/engine/index.ts';

const loaded = new Map<string, Scenario>();

export function scenario(id: string): Scenario {
  const known = loaded.get(id) ?? loadFolder(`scenarios/${id}`).scenario;
  if (!known) throw new Error(`no scenario ${id}`);
  loaded.set(id, known);
  return known;
}

// Beforehand: whoever asks first would wait for it.
scenario('courrier-compromis');

export interface TestServer {
  origin: string;
  folder: string;
  hosting: Hosting;
  close(): Promise<void>;
}

/** Servers and browsers share a processor here, and may be kept waiting for longer than a phone would. */
const PATIENT = { pingInterval: 25_000, pingTimeout: 120_000 };

/** A server of groups on a free port. */
export async function serveGroups(
  options: Partial<Parameters<typeof hostGroups>[1]> & { port?: number } = {},
): Promise<TestServer> {
  const { folder = mkdtempSync(join(tmpdir(), 'rooms-')), port = 0, ...rest } = options;
  const http = createServer((_request, response) => response.writeHead(404).end());
  await new Promise<void>((done) => http.listen(port, '127.0.0.1', done));
  const find = (id: string): Scenario | undefined => (/^[\w-]+$/.test(id) && id !== 'nowhere' ? scenario(id) : undefined);
  const hosting = hostGroups(http, { folder, scenario: find, pings: PATIENT, ...rest });
  const close = async (): Promise<void> => {
    await hosting.close();
    http.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, folder, hosting, close };
}

/** Somebody's browser: everything that it was sent, and the view that this makes. */
export interface Page {
  socket: Socket;
  ask<A extends Ask>(ask: A, asked: unknown): Promise<Answers[A]>;
  sent: Sent[];
  /** Every message as it came, in JSON. */
  traffic: string[];
  told: Told[];
  view: View;
  facts: Fact[];
  /** Resolves once what was sent satisfies it. */
  until(test: (page: Page) => boolean): Promise<void>;
  /** How often the server said that the room is gone. */
  gone: number;
}

export function openPage(origin: string): Page {
  const socket = io(origin, { transports: ['websocket'], forceNew: true });
  const waiting = new Set<() => void>();
  // After every other listener has taken what came.
  const lookLater = (): void => void setImmediate(() => [...waiting].forEach((look) => look()));
  const page: Page = {
    socket,
    ask: (ask, asked) => socket.timeout(20_000).emitWithAck(ask, asked) as never,
    sent: [],
    traffic: [],
    told: [],
    view: {} as View,
    facts: [],
    gone: 0,
    until: (test) =>
      new Promise((done) => {
        const look = (): void => {
          if (!test(page)) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
      }),
  };
  socket.onAny((...message: unknown[]) => page.traffic.push(JSON.stringify(message)));
  socket.on('sent', (sent: Sent) => {
    page.sent.push(sent);
    page.view = patched(sent.whole ? {} : page.view, sent.patch);
    page.facts = sent.whole ? sent.facts : [...page.facts, ...sent.facts];
    lookLater();
  });
  socket.on('gone', () => {
    page.gone++;
    lookLater();
  });
  socket.on('told', (told: Told) => {
    page.told.push(told);
    lookLater();
  });
  return page;
}
