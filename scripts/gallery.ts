/*
 * Every screen from fixtures: `npm run gallery` serves them; `npm run gallery -- --shoot [part of a name]` photographs them,
 * `npm run gallery -- --readme` those that the README shows.
 */
import { realpathSync } from 'node:fs';
import { createServer } from 'vite';
import { shoot, shootReadme } from './gallery/shoot.ts';

const [flag, part = ''] = process.argv.slice(2);
if (flag !== undefined && flag !== '--shoot' && flag !== '--readme') {
  console.error('Usage: npm run gallery [-- --shoot [part of a name] | -- --readme]');
  process.exit(2);
}

const server = await createServer({
  // The packages may stand elsewhere, behind a link.
  server: { port: Number(process.env.PORT ?? 7272), fs: { allow: ['.', realpathSync('node_modules')] }, hmr: flag === undefined },
  logLevel: 'warn',
});
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? 'http://localhost:7272/'}test/gallery/`;

if (flag === '--shoot') {
  const taken = await shoot(address, part);
  console.log(`${taken} pictures in .cache/gallery`);
  await server.close();
} else if (flag === '--readme') {
  console.log(`${await shootReadme(address)} pictures in assets/screenshots`);
  await server.close();
} else console.log(`\n  Gallery   ${address}\n  Ctrl+C stops it.\n`);
