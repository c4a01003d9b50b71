import { contrastDark, contrastLight, dark, light } from './palettes.ts';
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
  /** What lies over the places where the cell does not see. */
  fog: number;
  /** The one accent for danger. */
  danger: number;
  /** Written or drawn on it. */
  onDanger: number;
  /** What the cell does: orders under way, gates closed, links to bodies. */
  act: number;
  warn: number;
  safe: number;
  circle: number;
  lines: number[];
}

export const palettes: Record<Theme, Palette> = { dark, light, contrast: contrastDark, 'contrast-light': contrastLight };

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
