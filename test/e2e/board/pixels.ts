import type { Page } from 'playwright';

/** What a page showed, as three bytes of colour for each pixel, in rows. */
export interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): number;
}

/** A picture of the page as the screen would show it, which is all that can be read of a WebGL canvas. */
export async function pictureOf(page: Page): Promise<Picture> {
  const png = (await page.screenshot()).toString('base64');
  const { width, height, colours } = await page.evaluate(async (code) => {
    const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let colours = '';
    for (let i = 0; i < data.length; i += 4) colours += String.fromCharCode(data[i]!, data[i + 1]!, data[i + 2]!);
    return { width, height, colours: btoa(colours) };
  }, png);
  const bytes = Buffer.from(colours, 'base64');
  return { width, height, at: (x, y) => bytes.readUIntBE((y * width + x) * 3, 3) };
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

/** Whether two colours are the same but for what smoothing and rounding change. */
export function alike(one: number, other: number, most = 10): boolean {
  const b = channels(other);
  return channels(one).every((part, i) => Math.abs(part - b[i]!) <= most);
}

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many pixels of a picture, or of a part of it, have a colour. */
export function count(picture: Picture, colour: number, part: Part = { x: 0, y: 0, ...picture }): number {
  let found = 0;
  for (let y = Math.round(part.y); y < Math.round(part.y + part.height); y++)
    for (let x = Math.round(part.x); x < Math.round(part.x + part.width); x++) if (alike(picture.at(x, y), colour)) found++;
  return found;
}

/** How many colours that can be told apart there are in a square. */
export function coloursAround(picture: Picture, middle: { x: number; y: number }, half: number): number {
  const found: number[] = [];
  for (let y = Math.round(middle.y - half); y <= middle.y + half; y++) {
    for (let x = Math.round(middle.x - half); x <= middle.x + half; x++) {
      const colour = picture.at(x, y);
      if (!found.some((it) => alike(it, colour, 40))) found.push(colour);
    }
  }
  return found.length;
}

/** The part of the pixels, 0 to 1, that can be told apart in two pictures of one size. */
export function difference(one: Picture, other: Picture): number {
  let differ = 0;
  for (let y = 0; y < one.height; y++) for (let x = 0; x < one.width; x++) if (!alike(one.at(x, y), other.at(x, y), 48)) differ++;
  return differ / (one.width * one.height);
}
