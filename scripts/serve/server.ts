import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compressed, encodingFor, type Encoding } from './encoding.ts';
import { SECURITY, caching, openerPolicy, pagePolicy } from './headers.ts';
import { compressible, mimeType } from './mime.ts';

interface Stored {
  /** Size and time of change on disk: the entity tag. */
  tag: string;
  body: Buffer;
  type: string;
  /** Headers of its own: a page states the policy that allows what stands in it. */
  headers: Record<string, string>;
  /** Made at first use, once. */
  packed: Map<Encoding, Promise<Buffer>>;
}

/** A web server for one folder of built files; it reads nothing outside it and keeps what it has read. */
export function createFileServer(folder: string): Server {
  const root = realpathSync(folder);
  /** By the file itself: many an address leads to one file. */
  const stored = new Map<string, Stored>();

  async function load(path: string): Promise<(Stored & { file: string }) | null> {
    const file = await realpath(join(root, path)).catch(() => null);
    if (!file?.startsWith(root + sep)) return null;
    const info = await stat(file).catch(() => null);
    if (!info?.isFile()) return null;
    const tag = `"${info.size.toString(16)}-${info.mtimeMs.toString(16)}"`;
    const known = () => (stored.get(file)?.tag === tag ? stored.get(file) : undefined);
    const body = known()?.body ?? (await readFile(file));
    const type = mimeType(file);
    const headers = (): Record<string, string> => (type.startsWith('text/html') ? pagePolicy(body.toString()) : {});
    // Somebody else may have asked for it meanwhile.
    const found = known() ?? { tag, body, type, headers: headers(), packed: new Map() };
    stored.set(file, found);
    return { file, ...found };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...SECURITY, ...openerPolicy(request) })) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    const path = pathOf(request.url ?? '/');
    const found = path === null ? null : await load(path);
    if (!found) return end(response, 404);
    const { file, tag, type } = found;
    response.setHeader('Cache-Control', caching(`/${relative(root, file).replaceAll(sep, '/')}`));
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    // Before "not modified", whose headers a browser puts in the place of those it has kept.
    for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
    if (request.headers['if-none-match'] === tag) return end(response, 304);
    const encoding = compressible(type) ? encodingFor(request.headers['accept-encoding']) : null;
    const body = encoding ? await packed(found, encoding) : found.body;
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500));
  });
}

function packed({ body, packed: known }: Stored, encoding: Encoding): Promise<Buffer> {
  const one = known.get(encoding) ?? compressed(body, encoding);
  known.set(encoding, one);
  return one;
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
