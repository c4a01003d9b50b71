import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { createFileServer } from '../../../scripts/serve/server.ts';
import { smallPhaser } from '../../../vite/smallPhaser.ts';

/** A page of the tests, built with the board as the game is, and served on any free port. */
export async function servePage(page: URL, name: string): Promise<{ address: string; close(): void }> {
  const out = fileURLToPath(new URL(`../../../.cache/${name}`, import.meta.url));
  const file = fileURLToPath(page);
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', page)),
    base: './',
    plugins: [smallPhaser()],
    build: { outDir: out, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, rolldownOptions: { input: file } },
  });
  const server = createFileServer(out);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${file.split('/').at(-1)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
