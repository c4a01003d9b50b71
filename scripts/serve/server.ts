import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SECURITY, caching } from './headers.ts';
import { compressible, mimeType } from './mime.ts';

interface Stored {
  /** Size and time of change on disk: the entity tag. */
  tag: string;
  body: Buffer;
  gzip: Buffer | null;
}

/** A web server for one folder of built files; it reads nothing outside it and keeps what it has read. */
export function createFileServer(folder: string): Server {
  const root = resolve(folder);
  const stored = new Map<string, Stored>();

  async function load(path: string): Promise<Stored | null> {
    const file = normalize(join(root, path));
    if (file !== root && !file.startsWith(root + sep)) return null;
    const info = await stat(file).catch(() => null);
    if (!info?.isFile()) return null;
    const tag = `"${info.size.toString(16)}-${info.mtimeMs.toString(16)}"`;
    const known = stored.get(path);
    if (known?.tag === tag) return known;
    const body = await readFile(file);
    const fresh = { tag, body, gzip: compressible(mimeType(file)) ? gzipSync(body) : null };
    stored.set(path, fresh);
    return fresh;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    const path = pathOf(request.url ?? '/');
    const found = path === null ? null : await load(path);
    if (path === null || !found) return end(response, 404);
    response.setHeader('Cache-Control', caching(path));
    response.setHeader('ETag', found.tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === found.tag) return end(response, 304);
    const zipped = found.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = zipped && found.gzip ? found.gzip : found.body;
    if (zipped) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, { 'Content-Type': mimeType(path), 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500));
  });
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path.includes('\0')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end();
}
