import { createStage } from '../../../src/stage/index.ts';
import { layout } from '../../../src/stage/layout.ts';
import { measurer } from '../../../src/stage/type.ts';
import type { Renderer, Stage } from '../../../src/stage/types.ts';
import { boardFixtures } from '../../stage/fixtures/index.ts';

/** A station's middle and half its width, in CSS pixels of the page. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  radius: number;
}

const LANGUAGE = 'fr';
const { before, view } = boardFixtures().find(({ id }) => id === 'busiest')!;
let stage: Stage;

const drawnBoard = {
  /** Draws the board at rest, before the busiest minute; says with which renderer. */
  async open(renderer: Renderer | null): Promise<Renderer> {
    const place = document.getElementById('board')!;
    const common = { language: LANGUAGE, reducedMotion: false, theme: 'dark' } as const;
    stage = await createStage(place, renderer ? { ...common, renderer } : common);
    stage.update(before, []);
    return stage.renderer;
  },
  /** Moves to the busiest minute. */
  move: () => stage.update(view, []),
  /** Back to before it, at once. */
  back: () => stage.update(before, []),
  /** Where the busiest minute's stations stand. */
  spots(): Spot[] {
    const size = { width: window.innerWidth, height: window.innerHeight, zoom: 1, text: 1 };
    const { stations } = layout(view, size, LANGUAGE, measurer());
    return Object.values(stations).map(({ id, at, radius }) => ({ id, x: at.x, y: at.y, radius }));
  },
  /** The canvas's own size, in its pixels. */
  canvas(): { width: number; height: number } {
    const { width, height } = document.querySelector('canvas')!;
    return { width, height };
  },
  /** The name that the driver gives itself. */
  driver(): string | null {
    const context = document.createElement('canvas').getContext('webgl');
    const info = context?.getExtension('WEBGL_debug_renderer_info');
    return context && info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : null;
  },
};

Object.assign(window, { drawnBoard });
export type DrawnBoard = typeof drawnBoard;
