import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Painter } from '../debrief/export/index.ts';

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

const require = createRequire(import.meta.url);
/** The renderer starts once in a process, at the first chart. */
let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

/** Draws a chart outside a browser, as a PNG with the game's own typeface. */
export const paint: Painter = async ({ svg }, scale) => {
  ready ??= start();
  const { Resvg } = await ready;
  const fontBuffers = [new Uint8Array(readFileSync(require.resolve(FONT)))];
  const font = { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
};

async function start(): Promise<typeof import('@resvg/resvg-wasm')> {
  const module = await import('@resvg/resvg-wasm');
  await module.initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return module;
}
