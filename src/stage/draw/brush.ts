import { dashes, type Box, type Path, type Point } from '../geometry.ts';
import { arc, thick } from '../outline.ts';

/** What a renderer has to know: filled shapes only, which all draw alike. */
export interface Pen {
  shape(points: Point[], colour: number, alpha: number): void;
  disc(at: Point, radius: number, colour: number, alpha: number): void;
  box(box: Box, radius: number, colour: number, alpha: number): void;
}

export interface Brush {
  shape(points: Point[], colour: number, alpha?: number): void;
  disc(at: Point, radius: number, colour: number, alpha?: number): void;
  box(box: Box, radius: number, colour: number, alpha?: number): void;
  stroke(path: Path, width: number, colour: number, alpha?: number): void;
  dashed(path: Path, width: number, on: number, off: number, colour: number, alpha?: number): void;
  /** Part of a ring, angles in radians clockwise from 3 o'clock. */
  arc(at: Point, radius: number, width: number, from: number, to: number, colour: number, alpha?: number): void;
  /** A ring in `pieces` pieces. */
  pieces(at: Point, radius: number, width: number, pieces: number, colour: number, alpha?: number): void;
}

export function brush(pen: Pen): Brush {
  const shape: Brush['shape'] = (points, colour, alpha = 1) => {
    if (points.length >= 3 && alpha > 0) pen.shape(points, colour, Math.min(1, alpha));
  };
  const stroke: Brush['stroke'] = (path, width, colour, alpha) => shape(thick(path, width), colour, alpha);
  const ringPart: Brush['arc'] = (at, radius, width, from, to, colour, alpha) =>
    shape(thick(arc(at, radius, from, to), width, false), colour, alpha);
  return {
    shape,
    stroke,
    arc: ringPart,
    disc(at, radius, colour, alpha = 1) {
      if (radius > 0 && alpha > 0) pen.disc(at, radius, colour, Math.min(1, alpha));
    },
    box(box, radius, colour, alpha = 1) {
      const { width, height } = box;
      if (width > 0 && height > 0 && alpha > 0) pen.box(box, Math.min(radius, width / 2, height / 2), colour, alpha);
    },
    dashed(path, width, on, off, colour, alpha) {
      for (const piece of dashes(path, on, off)) stroke(piece, width, colour, alpha);
    },
    pieces(at, radius, width, pieces, colour, alpha) {
      const turn = (2 * Math.PI) / pieces;
      for (let i = 0; i < pieces; i++) ringPart(at, radius, width, i * turn, (i + 0.58) * turn, colour, alpha);
    },
  };
}
