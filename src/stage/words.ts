import type { GameObjects, Scene } from 'phaser';
import type { Side } from '../engine/types.ts';
import { cellBox } from './draw/ring.ts';
import type { Picture } from './draw/picture.ts';
import { countAt } from './draw/work.ts';
import { around, type Box } from './geometry.ts';
import { known } from './knowledge.ts';
import { css, lineColour } from './palette.ts';
import { FONT, WEIGHT } from './type.ts';
import { LINE_HEIGHT } from './wrap.ts';

/** A name to be written in a box. */
export interface Word {
  key: string;
  rows: string[];
  box: Box;
  size: number;
  align: 'left' | 'center' | 'right';
  colour: number;
  /** Colour of the edge that keeps it readable over a line, if any. */
  halo: number | null;
}

const alignOf = (side: Side): Word['align'] => (side.includes('e') ? 'left' : side.includes('w') ? 'right' : 'center');

/** All names on the board. */
export function words(picture: Picture): Word[] {
  const { view, drawing, palette, cell } = picture;
  const result: Word[] = [];
  for (const station of view.board.stations) {
    const { label } = drawing.stations[station.id]!;
    const colour = known(station, view) ? palette.text : palette.textDim;
    result.push({ ...label, key: `station ${station.id}`, align: alignOf(label.side), colour, halo: palette.basin });
  }
  view.board.lines.forEach((line, n) => {
    const name = drawing.lines[line.id]!.name;
    const colour = lineColour(palette, n);
    if (name) result.push({ ...name, key: `line ${line.id}`, rows: [name.text], align: 'center', colour, halo: palette.basin });
  });
  for (const station of view.board.stations) {
    if (station.work.length < 2) continue;
    const at = countAt(station, drawing.stations[station.id]!, drawing.unit);
    const size = 10.5 * drawing.unit;
    const rows = [String(station.work.length)];
    result.push({
      key: `count ${station.id}`,
      rows,
      box: around(at, size / 2),
      size,
      align: 'center',
      colour: palette.ground,
      halo: null,
    });
  }
  const { ring } = drawing;
  if (!ring) return result;
  for (const body of view.board.ring) {
    const terminus = ring.bodies[body.id];
    const brief = body.state !== 'unaware' && terminus?.brief;
    if (terminus && brief) {
      const align = terminus.edge === 'left' || terminus.edge === 'right' ? terminus.edge : 'center';
      result.push({ ...brief, key: `body ${body.id}`, align, colour: palette.text, halo: palette.basin });
    }
    if (!terminus?.label) continue;
    const align = terminus.edge === 'left' ? 'right' : terminus.edge === 'right' ? 'left' : 'center';
    const colour = body.state === 'unaware' ? palette.textDim : palette.text;
    result.push({ ...terminus.label, key: `body ${body.id}`, align, colour, halo: null });
  }
  result.push({
    key: 'cell',
    rows: [cell],
    box: cellBox(picture),
    size: drawing.font,
    align: 'center',
    colour: palette.ground,
    halo: null,
  });
  return result;
}

/** Text objects, kept from one drawing to the next: each change of a text costs an upload. */
export class Writer {
  private readonly texts = new Map<string, { text: GameObjects.Text; signature: string }>();
  private readonly scene: Scene;
  private readonly layer: GameObjects.Container;

  constructor(scene: Scene, layer: GameObjects.Container) {
    this.scene = scene;
    this.layer = layer;
  }

  write(words: Word[], resolution: number): void {
    const kept = new Set(words.map((word) => word.key));
    for (const [key, { text }] of this.texts) {
      if (kept.has(key)) continue;
      text.destroy();
      this.texts.delete(key);
    }
    for (const word of words) this.put(word, resolution);
  }

  private put(word: Word, resolution: number): void {
    const { box, align, size, rows, colour, halo } = word;
    const signature = JSON.stringify([rows, size, align, colour, halo, resolution]);
    let entry = this.texts.get(word.key);
    if (!entry) {
      const text = this.scene.make.text({ add: false, text: '' });
      this.layer.add(text);
      entry = { text, signature: '' };
      this.texts.set(word.key, entry);
    }
    const { text } = entry;
    if (entry.signature !== signature) {
      entry.signature = signature;
      text.setStyle({ fontFamily: FONT, fontStyle: String(WEIGHT), fontSize: `${size}px`, color: css(colour), align });
      text.setStroke(halo === null ? '' : css(halo), halo === null ? 0 : size * 0.34);
      text.setResolution(resolution);
      const metrics = text.style.getTextMetrics() as { fontSize?: number };
      // Phaser counts the edge in the height of a row.
      text.setLineSpacing(size * LINE_HEIGHT - (metrics.fontSize ?? size) - text.style.strokeThickness);
      text.setText(rows);
    }
    const origin = align === 'left' ? 0 : align === 'right' ? 1 : 0.5;
    const edge = halo === null ? 0 : size * 0.17;
    text.setOrigin(origin, 0.5);
    text.setPosition(box.x + box.width * origin + (origin * 2 - 1) * edge, box.y + box.height / 2);
  }
}
