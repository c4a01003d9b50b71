import { expect, test } from 'vitest';
import { SECURITY, caching, openerPolicy, pagePolicy } from '../../scripts/serve/headers.ts';
import { compressible, mimeType } from '../../scripts/serve/mime.ts';

test('the policy forbids what is inline and what comes from elsewhere', () => {
  const policy = SECURITY['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('a page is sent with the policy that it states, and may not be framed; a page that states none, with the common one', () => {
  const page = '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'" /></head>';
  expect(pagePolicy(page)).toEqual({ 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" });
  expect(pagePolicy('<head></head>')).toEqual({});
});

test('only a hashed asset is kept for good', () => {
  expect(caching('/assets/index-DwR2b00I.css')).toContain('immutable');
  expect(caching('/assets/sounds/chime.webm')).toBe('no-cache');
  expect(caching('/index.html')).toBe('no-cache');
  expect(caching('/other/index-DwR2b00I.css')).toBe('no-cache');
});

test('types by name', () => {
  expect(mimeType('/a/b.WOFF2')).toBe('font/woff2');
  expect(mimeType('/a/chime.webm')).toBe('audio/webm');
  expect(mimeType('/a/unknown')).toBe('application/octet-stream');
  expect(compressible(mimeType('a.js'))).toBe(true);
  expect(compressible(mimeType('a.png'))).toBe(false);
});

test('a page that came safely has its windows to itself; over plain HTTP browsers would only complain', () => {
  const own = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  for (const host of ['localhost:7200', '127.0.0.1', '[::1]:7200']) expect(openerPolicy({ headers: { host } })).toEqual(own);
  expect(openerPolicy({ headers: { host: 'exercise.example', 'x-forwarded-proto': 'https' } })).toEqual(own);
  for (const host of ['192.168.1.20:7200', 'localhost.example', 'cellule.test'])
    expect(openerPolicy({ headers: { host } })).toEqual({});
});
