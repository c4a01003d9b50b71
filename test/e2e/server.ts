import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileServer } from '../../scripts/serve/server.ts';
import { loadFolder } from '../../src/cli/folder.ts';
import { hostGroups } from '../../src/server/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

const DIST = process.env.E2E_DIST ?? 'dist';

/** Serves the build for the tests of this folder, on any free port. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error('Nothing is built: run "npm run build" first.');
  const server = createFileServer(DIST);
  const scenario = (id: string) => (/^[\w-]+$/.test(id) ? loadFolder(`scenarios/${id}`).scenario : undefined);
  const hosting = hostGroups(server, { folder: mkdtempSync(join(tmpdir(), 'rooms-')), scenario });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    await hosting.close();
    server.closeAllConnections();
    server.close();
  };
}
