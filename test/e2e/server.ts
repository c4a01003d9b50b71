import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { createFileServer } from '../../scripts/serve/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

const DIST = process.env.E2E_DIST ?? 'dist';

/** Serves the build for the tests of this folder, on any free port. */
export default async function serve(project: TestProject): Promise<() => void> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error('Nothing is built: run "npm run build" first.');
  const server = createFileServer(DIST);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
