import type { Scene, GameObjects, Textures } from 'phaser';
import { brush, type Brush } from './draw/brush.ts';
import { canvasPen } from './draw/pens.ts';
import type { Pixels } from './pixels.ts';

/** What is seen: its size in device pixels, how many of them a CSS pixel takes, and the corner of the drawing at its corner. */
export interface Frame extends Pixels {
  x: number;
  y: number;
}

/** A picture the size of the board, painted when something changed and shown as it is in every frame. */
export class Sheet {
  private readonly texture: Textures.CanvasTexture;
  private readonly image: GameObjects.Image;

  constructor(scene: Scene, name: string) {
    const texture = scene.textures.createCanvas(name, 4, 4);
    if (!texture) throw new Error(`there is already a sheet ${name}`);
    this.texture = texture;
    this.image = scene.add.image(0, 0, name).setOrigin(0, 0);
  }

  paint({ width, height, density, x, y }: Frame, draw: (brush: Brush, context: CanvasRenderingContext2D) => void): void {
    const { texture } = this;
    if (texture.width !== width || texture.height !== height) {
      texture.setSize(width, height);
      this.image.setFrame(texture.get().name).setSizeToFrame();
    }
    const context = texture.getContext();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(density, 0, 0, density, -x * density, -y * density);
    draw(brush(canvasPen(context)), context);
    texture.refresh();
  }
}
