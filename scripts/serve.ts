import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFolder } from '../src/cli/folder.ts';
import { addressesOf, hostGroups } from '../src/server/index.ts';
import { listen } from './serve/listen.ts';
import { createFileServer } from './serve/server.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) {
  console.error('Nothing is built yet: run "npm start", or "npm run build" first.');
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 7200);
const host = process.env.HOST ?? '0.0.0.0';
const server = createFileServer(folder);
const scenarios = fileURLToPath(new URL('../scenarios', import.meta.url));
const names = readdirSync(scenarios, { withFileTypes: true }).filter((one) => one.isDirectory());
const known = new Map(
  names.flatMap(({ name }) => {
    const { scenario } = loadFolder(join(scenarios, name));
    return scenario ? [[scenario.id, scenario]] : [];
  }),
);
const logs = process.env.DATA ?? fileURLToPath(new URL('../.rooms', import.meta.url));
const { rooms } = hostGroups(server, { folder: logs, scenario: (id) => known.get(id) });
const port = await listen(server, wanted, host);
console.log(`\n  Cellule 72   http://localhost:${port}/\n`);
const others = addressesOf(port, host).filter((address) => !address.includes('localhost'));
if (others.length > 0) console.log(`  A group on this network: ${others.join('  ')}\n`);
for (const problem of rooms.problems) console.error(`  This exercise was not resumed: ${problem}`);
console.log('  Ctrl+C stops it.\n');
