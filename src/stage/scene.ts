import { Scene, type GameObjects } from 'phaser';
import { brush, type Brush } from './draw/brush.ts';
import { drawEffect } from './draw/effects.ts';
import { drawCuts } from './draw/cuts.ts';
import { drawGround } from './draw/ground.ts';
import { drawFog } from './draw/fog.ts';
import { held, layers, layersFor, type Layer } from './draw/held.ts';
import { drawLines } from './draw/lines.ts';
import { phaserPen } from './draw/pens.ts';
import type { Picture } from './draw/picture.ts';
import { drawRing } from './draw/ring.ts';
import { drawStations } from './draw/stations.ts';
import { drawTrains } from './draw/trains.ts';
import type { Animation } from './plan.ts';
import { words, Writer } from './words.ts';

const drawers: Partial<Record<Layer, (brush: Brush, picture: Picture) => void>> = {
  ground: drawGround,
  ring: drawRing,
  lines: drawLines,
  fog: drawFog,
  trains: drawTrains,
  cuts: drawCuts,
  stations: drawStations,
};

/** Paints a picture, plays movements over it, and sleeps. */
export class BoardScene extends Scene {
  private root!: GameObjects.Container;
  private readonly graphics = {} as Record<Layer, GameObjects.Graphics>;
  private readonly brushes = {} as Record<Layer, Brush>;
  private writer!: Writer;
  private picture: Picture | null = null;
  private moves: { move: Animation; since: number }[] = [];
  private still = 0;
  private grounded = '';
  private readonly ready: (scene: BoardScene) => void;

  constructor(ready: (scene: BoardScene) => void) {
    super('board');
    this.ready = ready;
  }

  create(): void {
    this.root = this.add.container(0, 0);
    for (const layer of layers) {
      this.graphics[layer] = this.make.graphics({}, false);
      this.brushes[layer] = brush(phaserPen(this.graphics[layer]));
      this.root.add(this.graphics[layer]);
    }
    const text = this.make.container({}, false);
    this.root.add(text);
    this.writer = new Writer(this, text);
    this.ready(this);
  }

  /** Shows a picture; `moves` start now. Offset in CSS pixels. */
  show(picture: Picture, moves: Animation[], density: number, offset: { x: number; y: number }): void {
    this.picture = picture;
    this.root.setScale(density).setPosition(-offset.x * density, -offset.y * density);
    const now = performance.now();
    this.moves.push(...moves.map((move) => ({ move, since: now })));
    this.hold(now);
    const { drawing, palette } = picture;
    const ground = `${drawing.width} ${drawing.height} ${drawing.scale} ${palette.ground}`;
    for (const layer of layers) if (layer !== 'ground' || ground !== this.grounded) this.paint(layer);
    this.grounded = ground;
    this.writer.write(words(picture), density);
    this.wake();
  }

  stop(): void {
    this.moves = [];
  }

  override update(): void {
    if (!this.picture) return;
    const now = performance.now();
    if (this.moves.length > 0) {
      // Before what has arrived is forgotten: it is drawn a last time, at rest.
      const touched = layersFor(this.picture.moving);
      this.hold(now);
      for (const layer of touched) this.paint(layer);
      this.paint('effects');
      this.still = 0;
    } else if (++this.still > 2) this.game.loop.sleep();
  }

  /** Notes what moves at this moment, and forgets what has arrived. */
  private hold(now: number): void {
    const { moving } = this.picture!;
    for (const key of Object.keys(moving)) delete moving[key];
    this.moves = this.moves.filter(({ move, since }) => now < since + move.delay + move.lasts);
    for (const { move, since } of this.moves) {
      const part = held(move, Math.max(0, (now - since - move.delay) / move.lasts));
      if (part) moving[part[0]] = part[1];
    }
  }

  private paint(layer: Layer): void {
    const picture = this.picture!;
    this.graphics[layer].clear();
    if (layer !== 'effects') return drawers[layer]?.(this.brushes[layer], picture);
    const now = performance.now();
    for (const { move, since } of this.moves) {
      const t = (now - since - move.delay) / move.lasts;
      if (t >= 0 && t <= 1) drawEffect(this.brushes.effects, move, t, picture);
    }
  }

  private wake(): void {
    this.still = 0;
    this.game.loop.wake();
  }
}
