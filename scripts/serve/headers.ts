import { POLICY } from '../../vite/policy.ts';

/** Sent with every answer: nothing from elsewhere, nothing inline, no frame, no referrer, no sensor. */
export const SECURITY: Readonly<Record<string, string>> = {
  // A meta element cannot forbid frames; a header can.
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** A built file whose name holds its hash never changes; anything else is asked for again. */
export function caching(path: string): string {
  return /\/[^/]+-[\w-]{8}\.\w+$/.test(path) && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
