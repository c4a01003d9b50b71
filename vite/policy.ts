import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the page may load and do: its own files, nothing from elsewhere, nothing inline but what the build itself wrote there. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page opened from a folder has no site of its own: only the script and the style beside it, all the rest is inside them. */
export const FOLDER_POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  'media-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The content security policy of the built page; development needs inline styles and a socket, so it goes without. */
export function securityPolicy(policy: string): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          '<head>',
          () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${allowing(policy, html)}" />`,
        ),
    },
  };
}

/** The policy with the hash of each script and style that stands in the page: these, to the letter, and no others. */
function allowing(policy: string, html: string): string {
  const hashes = (element: string): string =>
    [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))]
      .map(([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join('');
  return policy
    .replace("script-src 'self'", `script-src 'self'${hashes('script')}`)
    .replace("style-src 'self'", `style-src 'self'${hashes('style')}`);
}

/** The policy that a built page states of itself; null if it states none. */
export function policyIn(html: string): string | null {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? null;
}
