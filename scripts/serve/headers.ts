import type { IncomingMessage } from 'node:http';
import { POLICY } from '../../vite/policy.ts';

/** Sent with every answer: nothing from elsewhere, nothing inline, no frame, no referrer, no sensor. */
export const SECURITY: Readonly<Record<string, string>> = {
  // A meta element cannot forbid frames; a header can.
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Browsers heed it, and complain of it otherwise, only where the page came safely: over HTTPS, or from this machine. */
export function openerPolicy({ headers }: Pick<IncomingMessage, 'headers'>): Record<string, string> {
  const safe = headers['x-forwarded-proto'] === 'https' || /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(headers.host ?? '');
  return safe ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {};
}

/** A built file whose name holds its hash never changes; anything else is asked for again. */
export function caching(path: string): string {
  return /\/[^/]+-[\w-]{8}\.\w+$/.test(path) && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
