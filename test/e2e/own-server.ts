import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createFileServer } from '../../scripts/serve/server.ts';
import { loadFolder } from '../../src/cli/folder.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { hostGroups, type Hosting } from '../../src/server/index.ts';

const DIST = process.env.E2E_DIST ?? 'dist';

const loaded = new Map<string, Scenario>();
/** Read once: a server that is reading answers nobody. */
function scenario(id: string): Scenario | undefined {
  const found = loaded.get(id) ?? (/^[\w-]+$/.test(id) ? loadFolder(`scenarios/${id}`).scenario : undefined);
  if (found) loaded.set(id, found);
  return found;
}

/** A server of a test's own, that goes away and comes back at the same address. */
export interface OwnServer {
  /** As a host of groups, with the rooms it had; with none of them (`empty`); or of files alone. */
  up(as: 'host' | 'empty' | 'files'): Promise<string>;
  down(): Promise<void>;
}

/** `folder` is where its rooms are kept first. */
export function ownServer(first?: string): OwnServer {
  const newFolder = (): string => mkdtempSync(join(tmpdir(), 'rooms-'));
  let folder = first ?? newFolder();
  let port = 0;
  let http: Server | undefined;
  let hosting: Hosting | undefined;
  const down = async (): Promise<void> => {
    const server = http;
    http = undefined;
    const ended = new Promise((done) => (server?.listening ? server.once('close', done) : done(null)));
    await hosting?.close();
    hosting = undefined;
    server?.closeAllConnections();
    server?.close();
    await ended;
  };
  afterAll(down);
  return {
    async up(as) {
      scenario('courrier-compromis');
      const server = createFileServer(DIST);
      http = server;
      if (as === 'empty') folder = newFolder();
      if (as !== 'files') hosting = hostGroups(server, { folder, scenario });
      await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
      ({ port } = server.address() as AddressInfo);
      return `http://127.0.0.1:${port}/`;
    },
    down,
  };
}

/** What a page says of a server that is gone. */
export function ofLoss(fault: string): boolean {
  return /WebSocket|ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE/.test(fault);
}
