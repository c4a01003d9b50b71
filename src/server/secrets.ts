import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_SIGNS } from '../session/index.ts';

/** A code to say aloud: about 30 bits, enough while guesses are counted and the code ends with its room. */
export function drawCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
}

/** What a facilitator holds: 192 bits, 32 signs. */
export function drawSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a secret: nobody who reads the log can use it. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares without telling, by the time it takes, how much was right. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
