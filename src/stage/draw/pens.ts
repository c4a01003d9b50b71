import type { GameObjects } from 'phaser';
import { css } from '../palette.ts';
import type { Pen } from './brush.ts';

/** On the board. */
export function phaserPen(graphics: GameObjects.Graphics): Pen {
  return {
    shape(points, colour, alpha) {
      graphics.fillStyle(colour, alpha);
      graphics.beginPath();
      points.forEach((p, i) => (i === 0 ? graphics.moveTo(p.x, p.y) : graphics.lineTo(p.x, p.y)));
      graphics.closePath();
      graphics.fillPath();
    },
    disc(at, radius, colour, alpha) {
      graphics.fillStyle(colour, alpha);
      graphics.fillCircle(at.x, at.y, radius);
    },
    box({ x, y, width, height }, radius, colour, alpha) {
      graphics.fillStyle(colour, alpha);
      graphics.fillRoundedRect(x, y, width, height, radius);
    },
  };
}

/** On a small picture of the legend. */
export function canvasPen(context: CanvasRenderingContext2D): Pen {
  const fill = (colour: number, alpha: number) => {
    context.globalAlpha = alpha;
    context.fillStyle = css(colour);
    context.fill();
  };
  return {
    shape(points, colour, alpha) {
      context.beginPath();
      points.forEach((p, i) => (i === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
      context.closePath();
      fill(colour, alpha);
    },
    disc(at, radius, colour, alpha) {
      context.beginPath();
      context.arc(at.x, at.y, radius, 0, Math.PI * 2);
      fill(colour, alpha);
    },
    box({ x, y, width, height }, radius, colour, alpha) {
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      fill(colour, alpha);
    },
  };
}
