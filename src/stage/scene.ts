import { Scene, type GameObjects } from 'phaser';
import { brush, type Brush } from './draw/brush.ts';
import { drawCuts } from './draw/cuts.ts';
import { drawEffect } from './draw/effects.ts';
import { drawFog } from './draw/fog.ts';
import { drawGround } from './draw/ground.ts';
import { held, partsOf } from './draw/held.ts';
import { drawLines } from './draw/lines.ts';
import { phaserPen } from './draw/pens.ts';
import type { Picture } from './draw/picture.ts';
import { drawRing } from './draw/ring.ts';
import { drawStations } from './draw/stations.ts';
import { drawTrains } from './draw/trains.ts';
import type { Animation } from './plan.ts';
import { Sheet, type Frame } from './sheet.ts';
import { words, write } from './words.ts';

type Drawer = (brush: Brush, picture: Picture) => void;

/** What the stations and their names stand on. */
const under: Drawer[] = [drawRing, drawLines, drawFog, drawTrains, drawCuts];

/**
 * Paints a picture, plays movements over it, and sleeps. What does not move is painted once, on two sheets: what lies
 * under the stations, and the stations with all names. Between and over them stands what moves, drawn in each frame.
 */
export class BoardScene extends Scene {
  private sheets!: { under: Sheet; over: Sheet };
  private live!: { under: GameObjects.Graphics; over: GameObjects.Graphics };
  private brushes!: { under: Brush; over: Brush };
  private picture: Picture | null = null;
  private frame: Frame = { width: 1, height: 1, density: 1, x: 0, y: 0 };
  private moves: { move: Animation; since: number }[] = [];
  private still = 0;
  private readonly ready: (scene: BoardScene) => void;

  constructor(ready: (scene: BoardScene) => void) {
    super('board');
    this.ready = ready;
  }

  create(): void {
    const graphics = () => this.add.graphics();
    const lower = new Sheet(this, 'under');
    const live = graphics();
    const upper = new Sheet(this, 'over');
    this.sheets = { under: lower, over: upper };
    this.live = { under: live, over: graphics() };
    this.brushes = { under: brush(phaserPen(this.live.under)), over: brush(phaserPen(this.live.over)) };
    this.ready(this);
  }

  /** Shows a picture; `moves` start now. */
  show(picture: Picture, moves: Animation[], frame: Frame): void {
    this.picture = picture;
    this.frame = frame;
    const { density, x, y } = frame;
    for (const one of [this.live.under, this.live.over]) one.setScale(density).setPosition(-x * density, -y * density);
    const now = performance.now();
    this.moves = this.moves.filter((it) => !arrived(it, now));
    this.moves.push(...moves.map((move) => ({ move, since: now })));
    this.paint();
    this.play(now);
    this.still = 0;
    this.game.loop.wake();
  }

  stop(): void {
    this.moves = [];
  }

  override update(): void {
    if (!this.picture) return;
    const now = performance.now();
    if (this.moves.length === 0) {
      if (++this.still > 2) this.game.loop.sleep();
      return;
    }
    this.still = 0;
    if (this.moves.every((it) => arrived(it, now))) {
      this.moves = [];
      this.paint();
    }
    this.play(now);
  }

  /** What is at rest. A part that has arrived stays among what moves until all have: painting takes longer than a frame. */
  private paint(): void {
    const { picture, frame } = this;
    if (!picture) return;
    const live = new Set(this.moves.flatMap(({ move }) => partsOf(move, picture.view)));
    const still = { ...picture, moving: {}, wanted: (part: string) => !live.has(part) };
    this.sheets.under.paint(frame, (brush) => {
      drawGround(brush, still);
      for (const draw of under) draw(brush, still);
    });
    this.sheets.over.paint(frame, (brush, context) => {
      drawStations(brush, still);
      write(context, words(picture));
    });
    picture.wanted = (part) => live.has(part);
  }

  /** What moves, as it is at this moment. */
  private play(now: number): void {
    const picture = this.picture!;
    this.live.under.clear();
    this.live.over.clear();
    if (this.moves.length === 0) return;
    picture.moving = {};
    for (const { move, since } of this.moves) {
      const part = held(move, Math.max(0, Math.min(1, (now - since - move.delay) / move.lasts)));
      // What has come to its end is drawn at rest; a train would stay away.
      if (part && !(part[0].startsWith('train') && part[1] >= 1)) picture.moving[part[0]] = part[1];
    }
    for (const draw of under) draw(this.brushes.under, picture);
    drawStations(this.brushes.over, picture);
    for (const { move, since } of this.moves) {
      const t = (now - since - move.delay) / move.lasts;
      if (t >= 0 && t <= 1) drawEffect(this.brushes.over, move, t, picture);
    }
  }
}

const arrived = ({ move, since }: { move: Animation; since: number }, now: number): boolean =>
  now >= since + move.delay + move.lasts;
