import { fileURLToPath } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import { build, runnerImport, type Plugin, type PluginOption } from 'vite';

const from = (path: string): string => fileURLToPath(new URL(`../src/app/beforehand/${path}`, import.meta.url));

/**
 * The title stands in the page itself, in both languages, with its style: it is read while the code is still on its way,
 * and the code then takes it over. `drawing` makes the plugins that its components need.
 */
export function beforehand(drawing: () => PluginOption[]): Plugin {
  return {
    name: 'beforehand',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const [written, script] = await Promise.all([pages(drawing()), showScript()]);
        const templates = Object.entries(written).map(([id, markup]) => `<template id="${id}">${markup}</template>`);
        const [link = '', href = ''] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/.exec(html) ?? [];
        const style = bundle[href];
        if (style?.type !== 'asset') throw new Error('the page has no style of its own');
        // The link stays, and loads nothing: a part of the game that needs this style finds it, and does not fetch it again.
        const kept = `<link rel="stylesheet" href="./${href}" disabled>`;
        return html
          .replace(link, () => `<style>${styleInPage(String(style.source))}</style>${kept}`)
          .replace('</body>', () => `${templates.join('')}<script>${script}</script></body>`);
      },
    },
  };
}

async function pages(plugins: PluginOption[]): Promise<Record<string, string>> {
  const { module } = await runnerImport<typeof import('../src/app/beforehand/pages.tsx')>(from('pages.tsx'), {
    configFile: false,
    logLevel: 'warn',
    plugins,
  });
  return Object.fromEntries(Object.entries(module.pages()).map(([id, page]) => [id, renderToString(page)]));
}

async function showScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: from('show.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built of show.ts');
  return chunk.code.trim();
}

/** Addresses in a style count from where it stands: from the page now, from the folder of the files before. */
function styleInPage(css: string): string {
  return css.trim().replace(/url\((['"]?)\.\//g, 'url($1./assets/');
}
