import type { Painter } from '../debrief/export/index.ts';

/** Draws a chart on a canvas, as a PNG: the page's policy lets pictures come from the page itself only. */
export const paint: Painter = async ({ svg, width, height }, scale) => {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw a chart on');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the chart could not be drawn');
  return new Uint8Array(await blob.arrayBuffer());
};
