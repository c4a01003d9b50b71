import { networkInterfaces } from 'node:os';

/** Addresses at which a browser on the same network may reach this machine, the likeliest first. */
export function addressesOf(port: number, host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`];
  const found = Object.values(networkInterfaces())
    .flatMap((interfaces) => interfaces ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return found.length > 0 ? found : [`http://localhost:${port}`];
}
