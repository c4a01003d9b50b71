import type { Theme } from './types.ts';

/** Colours of the board, 0xRRGGBB. Contrast figures are tested, and told in assets/README.md. */
export interface Palette {
  ground: number;
  grid: number;
  /** Inside of the ring. */
  basin: number;
  text: number;
  textDim: number;
  /** Rings of stations that the cell knows, and of those it does not. */
  ring: number;
  ringDim: number;
  core: number;
  /** The one accent for danger. */
  danger: number;
  /** What the cell does: orders under way, gates closed, links to bodies. */
  act: number;
  warn: number;
  safe: number;
  circle: number;
  /** Text on a coloured pill. */
  onLine: number;
  lines: number[];
}

const dark: Palette = {
  ground: 0x0a1226,
  grid: 0x24355a,
  basin: 0x0f1b31,
  text: 0xf2f5fb,
  textDim: 0x9fb0cc,
  ring: 0xffffff,
  ringDim: 0x8d9dba,
  core: 0x0f1b31,
  danger: 0xff5d6c,
  act: 0x7fe0ff,
  warn: 0xffc857,
  safe: 0x58d6a0,
  circle: 0x33466a,
  onLine: 0x0a1226,
  lines: [0x56b4e9, 0xe9a23b, 0x2fbf9b, 0xd98cc0, 0xefe36b, 0xa79bff, 0xb8c4d6, 0xc79a6b],
};

const light: Palette = {
  ground: 0xeef2f8,
  grid: 0xccd6e6,
  basin: 0xfafcff,
  text: 0x0d1a30,
  textDim: 0x4d5f7d,
  ring: 0x0d1a30,
  ringDim: 0x75849c,
  core: 0xffffff,
  danger: 0xc4122f,
  act: 0x00628c,
  warn: 0x8f5b00,
  safe: 0x0b7350,
  circle: 0x8595ae,
  onLine: 0xffffff,
  lines: [0x0f6fae, 0xa85a00, 0x0b7a5f, 0xa33c83, 0x776a00, 0x5a4bd0, 0x566378, 0x7c4f22],
};

export const palettes: Record<Theme, Palette> = { dark, light };

/** The colour of the n-th line; after the last it starts again. */
export const lineColour = (palette: Palette, n: number): number => palette.lines[n % palette.lines.length]!;

/** For Text objects and CSS. */
export const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** `a` with a part (0 to 1) of `b`. */
export function mix(a: number, b: number, part: number): number {
  const channel = (shift: number) =>
    Math.round(((a >> shift) & 255) + (((b >> shift) & 255) - ((a >> shift) & 255)) * part) << shift;
  return channel(16) | channel(8) | channel(0);
}

/** WCAG 2 contrast of two colours, from 1 to 21. */
export function contrast(a: number, b: number): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: number): number {
  const part = (shift: number) => {
    const c = ((colour >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}
