import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listen } from './serve/listen.ts';
import { createFileServer } from './serve/server.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) {
  console.error('Nothing is built yet: run "npm start", or "npm run build" first.');
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 7200);
const host = process.env.HOST ?? '127.0.0.1';
const port = await listen(createFileServer(folder), wanted, host);
console.log(`\n  Cellule 72   http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/\n`);
console.log('  Ctrl+C stops it.\n');
