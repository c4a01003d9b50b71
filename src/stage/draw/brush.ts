import type { GameObjects } from 'phaser';
import { dashes, type Box, type Path, type Point } from '../geometry.ts';
import { arc, thick } from '../outline.ts';

/** Filled shapes only: both renderers draw them alike. */
export interface Brush {
  shape(points: Point[], colour: number, alpha?: number): void;
  disc(at: Point, radius: number, colour: number, alpha?: number): void;
  stroke(path: Path, width: number, colour: number, alpha?: number): void;
  dashed(path: Path, width: number, on: number, off: number, colour: number, alpha?: number): void;
  /** Part of a ring, angles in radians clockwise from 3 o'clock. */
  arc(at: Point, radius: number, width: number, from: number, to: number, colour: number, alpha?: number): void;
  /** A ring in `pieces` pieces. */
  pieces(at: Point, radius: number, width: number, pieces: number, colour: number, alpha?: number): void;
  box(box: Box, radius: number, colour: number, alpha?: number): void;
}

export function brush(graphics: GameObjects.Graphics): Brush {
  const shape: Brush['shape'] = (points, colour, alpha = 1) => {
    if (points.length < 3) return;
    graphics.fillStyle(colour, alpha);
    graphics.beginPath();
    points.forEach((p, i) => (i === 0 ? graphics.moveTo(p.x, p.y) : graphics.lineTo(p.x, p.y)));
    graphics.closePath();
    graphics.fillPath();
  };
  const stroke: Brush['stroke'] = (path, width, colour, alpha = 1) => shape(thick(path, width), colour, alpha);
  const ringPart: Brush['arc'] = (at, radius, width, from, to, colour, alpha = 1) =>
    shape(thick(arc(at, radius, from, to), width, false), colour, alpha);
  return {
    shape,
    stroke,
    arc: ringPart,
    disc(at, radius, colour, alpha = 1) {
      graphics.fillStyle(colour, alpha);
      graphics.fillCircle(at.x, at.y, Math.max(0, radius));
    },
    dashed(path, width, on, off, colour, alpha = 1) {
      for (const piece of dashes(path, on, off)) stroke(piece, width, colour, alpha);
    },
    pieces(at, radius, width, pieces, colour, alpha = 1) {
      const turn = (2 * Math.PI) / pieces;
      for (let i = 0; i < pieces; i++) ringPart(at, radius, width, i * turn, (i + 0.58) * turn, colour, alpha);
    },
    box({ x, y, width, height }, radius, colour, alpha = 1) {
      graphics.fillStyle(colour, alpha);
      graphics.fillRoundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
    },
  };
}
