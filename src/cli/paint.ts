import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Painter } from '../debrief/export/index.ts';

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Draws charts outside a browser, with the game's own typeface; the renderer is loaded at the first one. */
export function painter(): Painter {
  let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined;
  const require = createRequire(import.meta.url);
  return async ({ svg }, scale) => {
    ready ??= import('@resvg/resvg-wasm').then(async (module) => {
      await module.initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
      return module;
    });
    const { Resvg } = await ready;
    const fontBuffers = [new Uint8Array(readFileSync(require.resolve(FONT)))];
    const font = { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next' };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
  };
}
