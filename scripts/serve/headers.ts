import type { IncomingMessage } from 'node:http';
import { policyIn, POLICY } from '../../vite/policy.ts';

// A meta element cannot forbid frames; a header can.
const framed = (policy: string): string => `${policy}; frame-ancestors 'none'`;

/** Sent with every answer: nothing from elsewhere, nothing inline, no frame, no referrer, no sensor. */
export const SECURITY: Readonly<Record<string, string>> = {
  'Content-Security-Policy': framed(POLICY),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** For a page: its own policy, which allows to the letter what the build wrote inside it. */
export function pagePolicy(html: string): Record<string, string> {
  const own = policyIn(html);
  return own === null ? {} : { 'Content-Security-Policy': framed(own) };
}

/** Browsers heed it, and complain of it otherwise, only where the page came safely: over HTTPS, or from this machine. */
export function openerPolicy({ headers }: Pick<IncomingMessage, 'headers'>): Record<string, string> {
  const safe = headers['x-forwarded-proto'] === 'https' || /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(headers.host ?? '');
  return safe ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {};
}

/** A built file whose name holds its hash never changes; anything else is asked for again. */
export function caching(path: string): string {
  return /\/[^/]+-[\w-]{8}\.\w+$/.test(path) && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
