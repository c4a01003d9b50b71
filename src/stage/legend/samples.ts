import type { Brush } from '../draw/brush.ts';
import { drawGate } from '../draw/gates.ts';
import { drawTerminus } from '../draw/ring.ts';
import { drawRoundel, drawTunnel, type Roundel } from '../draw/roundel.ts';
import { drawSign, type Sign } from '../draw/signs.ts';
import { drawTrain, drawWay } from '../draw/trains.ts';
import { drawProgress } from '../draw/work.ts';
import type { Box, Point } from '../geometry.ts';
import { gateWidth, GATE } from '../stand.ts';
import type { Palette } from '../palette.ts';
import type { LegendWord } from './words.ts';

/** Size of a sample in CSS pixels. */
export const SAMPLE = { width: 58, height: 32 };

type Sample = (brush: Brush, palette: Palette) => void;

const middle: Point = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
const place = { at: middle, ends: [middle, middle] as [Point, Point], radius: 9.5 };
const level = (from: number, to: number) => [
  { x: from, y: middle.y },
  { x: to, y: middle.y },
];
const track = level(3, SAMPLE.width - 3);

const roundel =
  (change: Partial<Roundel>): Sample =>
  (brush, palette) =>
    drawRoundel(brush, place, { seen: true, condition: 'normal', intruder: null, ...change }, palette, 1);

const train =
  (leak: boolean, supposed: boolean): Sample =>
  (brush, palette) => {
    brush.stroke(track, 9.4, palette.lines[0]!);
    drawWay(brush, level(-12, SAMPLE.width + 12), supposed, palette, 9.4, 1);
    drawTrain(brush, track, 0.5, { leak, supposed }, palette, 9.4, 1);
  };

const work =
  (part: number | null): Sample =>
  (brush, palette) => {
    drawRoundel(brush, { ...place, radius: 8 }, { seen: true, condition: 'normal', intruder: null }, palette, 0.9);
    drawProgress(brush, middle, 13, part, 1, palette, 1);
  };

const sign =
  (name: Sign): Sample =>
  (brush, palette) =>
    drawSign(brush, name, middle, 1.15, palette);

const gateBox = (): Box => {
  const width = gateWidth(4);
  return { x: middle.x - width / 2, y: middle.y - GATE.height / 2, width, height: GATE.height };
};

const terminus =
  (state: Parameters<typeof drawTerminus>[2]): Sample =>
  (brush, palette) => {
    const [colour, width] = state === 'unaware' ? [palette.circle, 4] : [palette.act, 5];
    if (state === 'approached') brush.dashed(track, width, 6, 7, colour);
    else brush.stroke(track, width, colour);
    drawTerminus(brush, middle, state, palette, 1);
  };

/** Drawn by the functions that draw the board itself. */
export const samples: Partial<Record<LegendWord, Sample>> = {
  seen: roundel({}),
  fog(brush, palette) {
    for (let row = -2; row <= 2; row++) {
      for (let k = -4; k <= 4; k++)
        brush.disc({ x: middle.x + k * 6.4 + (row % 2 ? 3.2 : 0), y: middle.y + row * 5.6 }, 1.4, palette.fog);
    }
    drawRoundel(brush, place, { seen: false, condition: 'normal', intruder: null }, palette, 1);
  },
  degraded(brush, palette) {
    drawRoundel(brush, place, { seen: true, condition: 'degraded', intruder: null }, palette, 1);
    drawSign(brush, 'degraded', { x: middle.x + 12, y: middle.y - 6 }, 0.85, palette);
  },
  stopped(brush, palette) {
    drawRoundel(brush, place, { seen: true, condition: 'cut', intruder: null }, palette, 1);
    drawSign(brush, 'stopped', { x: middle.x + 12, y: middle.y - 6 }, 0.85, palette);
  },
  outside: (brush, palette) => drawTunnel(brush, { x: middle.x, y: middle.y + 2 }, 9.5, palette, 1),
  foothold: roundel({ intruder: 'known' }),
  perhaps: roundel({ intruder: 'supposed' }),
  movement: train(false, false),
  movementPerhaps: train(false, true),
  leak: train(true, false),
  running: work(0.6),
  queued: work(null),
  clear: sign('clear'),
  perhapsClear: sign('perhaps-clear'),
  failed: sign('failed'),
  kept: sign('kept'),
  keptPart: sign('kept-part'),
  lost: sign('lost'),
  emptied: sign('emptied'),
  cut(brush, palette) {
    brush.stroke(track, 9.4, palette.lines[0]!);
    brush.stroke(track, 5, palette.basin);
    brush.stroke(level(21, 37), 12, palette.basin);
    for (const x of [22, 36]) {
      const bar = [
        { x, y: middle.y - 10 },
        { x, y: middle.y + 10 },
      ];
      brush.stroke(bar, 4.6, palette.act);
    }
  },
  open: (brush, palette) => drawGate(brush, gateBox(), 'open', 0, [0, 0, 0, 0], palette, 1),
  weak: (brush, palette) => drawGate(brush, gateBox(), 'partial', 0.5, [1, 1, 0, 0], palette, 1),
  enforced: (brush, palette) => drawGate(brush, gateBox(), 'closed', 1, [1, 1, 1, 0], palette, 1),
  unaware: terminus('unaware'),
  approached: terminus('approached'),
  told: terminus('told'),
  answered: terminus('answered'),
  engaged: terminus('engaged'),
};
