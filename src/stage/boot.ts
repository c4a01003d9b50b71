import { AUTO, CANVAS, Game, Scale, WEBGL } from 'phaser';
import type { Pixels } from './pixels.ts';
import { BoardScene } from './scene.ts';
import type { Renderer } from './types.ts';

/** A game that takes neither keyboard, wheel, focus nor the window's own handlers; its canvas fills its parent. */
export function boot(
  parent: HTMLElement,
  { width, height }: Pixels,
  renderer: Renderer,
): Promise<{ game: Game; scene: BoardScene }> {
  const { onblur, onfocus } = window;
  return new Promise((resolve) => {
    const game: Game = new Game({
      type: renderer === 'webgl' ? WEBGL : renderer === 'canvas' ? CANVAS : AUTO,
      parent,
      width,
      height,
      // The style says how large the canvas is shown: Phaser rounds, and would have pixels between those of the screen.
      scale: { mode: Scale.NONE, expandParent: false },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      audio: { noAudio: true },
      autoFocus: false,
      disableContextMenu: false,
      banner: false,
      transparent: true,
      render: { antialias: true, powerPreference: 'low-power' },
      scene: new BoardScene((scene) => {
        // Right after this, Phaser takes these two by assignment.
        queueMicrotask(() => {
          window.onblur = onblur;
          window.onfocus = onfocus;
          // The canvas of a board taken down before is used again, with the style that it had.
          Object.assign(game.canvas.style, { display: 'block', width: '100%', height: '100%' });
          resolve({ game, scene });
        });
      }),
    });
  });
}
