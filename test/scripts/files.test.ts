import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { compressed, encodingFor } from '../../scripts/serve/encoding.ts';
import { createFileServer } from '../../scripts/serve/server.ts';

vi.mock('../../scripts/serve/encoding.ts', { spy: true });

const SCRIPT = 'export const word = "exercise";\n'.repeat(2000);
const NAME = '/assets/script-AbCd1234.js';

async function serve(): Promise<(path: string, accept?: string) => Promise<{ response: IncomingMessage; body: Buffer }>> {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, NAME), SCRIPT);
  writeFileSync(join(folder, 'assets/picture.png'), SCRIPT);
  const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'secret.txt');
  writeFileSync(outside, 'secret');
  symlinkSync(outside, join(folder, 'secret.txt'));
  const server = createFileServer(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  // Not fetch: it would tidy the path, and choose what it accepts.
  return (path, accept) =>
    new Promise((done, fail) => {
      get(
        { port, host: '127.0.0.1', path, agent: false, headers: accept === undefined ? {} : { 'accept-encoding': accept } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done({ response, body: Buffer.concat(parts) }));
        },
      ).on('error', fail);
    });
}

test('a browser gets the smallest form that it takes', async () => {
  const ask = await serve();
  const brotli = await ask(NAME, 'gzip, deflate, br');
  expect(brotli.response.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
  const zipped = await ask(NAME, 'gzip, deflate');
  expect(zipped.response.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
  expect(brotli.body.length).toBeLessThan(zipped.body.length);
  for (const accept of [undefined, 'identity', 'br;q=0, gzip;q=0'])
    expect((await ask(NAME, accept)).body.toString()).toBe(SCRIPT);
  // A picture is compressed already.
  expect((await ask('/assets/picture.png', 'br')).response.headers['content-encoding']).toBeUndefined();
});

test('a form that a browser weighs at nothing is not given', () => {
  expect(encodingFor('gzip, br')).toBe('br');
  expect(encodingFor('br;q=0.0, gzip;q=0.5')).toBe('gzip');
  expect(encodingFor('BR')).toBe('br');
  expect(encodingFor('*')).toBeNull();
  expect(encodingFor()).toBeNull();
});

test('one file is read and compressed once, by however many addresses it is asked for', async () => {
  const ask = await serve();
  vi.mocked(compressed).mockClear();
  const paths = [
    NAME,
    '/assets///script-AbCd1234.js',
    '/assets/%2E/script-AbCd1234.js',
    `${NAME}?again`,
    '/./assets//script-AbCd1234.js',
  ];
  const tags = await Promise.all(paths.map((path) => ask(path, 'br')));
  expect(new Set(tags.map(({ response }) => response.statusCode))).toEqual(new Set([200]));
  expect(new Set(tags.map(({ response }) => response.headers['cache-control']))).toHaveLength(1);
  expect(compressed).toHaveBeenCalledTimes(1);
});

test('nothing outside the folder is read, by no way', async () => {
  const ask = await serve();
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/secret.txt', '/assets', '/nothing', '/%00', '//'])
    expect((await ask(path)).response.statusCode, path).toBe(404);
});
