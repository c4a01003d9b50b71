import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Smallest first. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

/** Bytes up to which the slowest and best brotli takes a fraction of a second. */
const SMALL = 256 * 1024;

/** The smallest form that a browser takes, by its `Accept-Encoding`; null: only the file as it is. */
export function encodingFor(header = ''): Encoding | null {
  const taken = new Set(
    header.split(',').flatMap((part) => {
      const [name = '', quality] = part.split(';').map((word) => word.trim().toLowerCase());
      return quality && Number(quality.replace('q=', '')) === 0 ? [] : [name];
    }),
  );
  return ENCODINGS.find((encoding) => taken.has(encoding)) ?? null;
}

/** Compresses on another thread: an exercise may be under way on this one. */
export function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body, { level: 9 });
  const quality = body.length <= SMALL ? 11 : 9;
  return promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
