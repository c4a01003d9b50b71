import { AUTO, CANVAS, Game, Scale, WEBGL } from 'phaser';
import type { Text, View } from '../engine/types.ts';
import { held, panned, towards, whole, zoomed, type Camera } from './camera.ts';
import { standings } from './draw/standing.ts';
import { progress } from './draw/work.ts';
import { controls, freeCorner } from './controls.ts';
import type { Point } from './geometry.ts';
import { arrange } from './arrange.ts';
import type { Arrangement } from './frame.ts';
import { legend } from './legend/panel.ts';
import { layout, stationAt, type Layout } from './layout.ts';
import { palettes } from './palette.ts';
import { plan, type Animation } from './plan.ts';
import { listen } from './pointer.ts';
import { chooseRenderer } from './renderer.ts';
import { BoardScene } from './scene.ts';
import { loadFont, measurer } from './type.ts';
import type { Stage, StageOptions } from './types.ts';

export type { Stage, StageOptions } from './types.ts';

const CELL: Text = { fr: 'Cellule', en: 'Cell' };

/** A board in an element that has a size of its own. The picture is hidden from assistive technologies: it has a text twin. */
export async function createStage(container: HTMLElement, options: StageOptions): Promise<Stage> {
  await loadFont();
  const renderer = options.renderer ?? chooseRenderer();
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' });
  container.append(host);

  const measure = measurer();
  let { language, reducedMotion, theme } = options;
  let view: View | null = null;
  let drawing: Layout | null = null;
  let drawn = '';
  let looked = '';
  let camera: Camera = whole;
  let focus: string | null = null;
  let hover: string | null = null;
  let corner: ReturnType<typeof freeCorner> = { corner: ['bottom', 'right'], inset: { x: 6, y: 6 } };
  let arranged: { as: string; arrangement: Arrangement } | null = null;
  let listener: (id: string) => void = () => {};
  const size = () => ({ width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) });
  const density = () => Math.min(3, window.devicePixelRatio || 1);

  const { game, scene } = await boot(host, size(), density(), renderer);
  const sheet = legend(host, () => draw());
  const showControls =
    options.controls === false
      ? () => undefined
      : controls(
          host,
          (factor) => stage.zoom(factor),
          () => sheet.toggle(),
        );

  /** Chosen for the whole map: coming nearer keeps it. */
  function arrangementFor(view: View, width: number, height: number, text: number): Arrangement {
    const as = JSON.stringify([width, height, text, language, view.scenario, view.board.stations.length]);
    if (arranged?.as !== as)
      arranged = { as, arrangement: arrange(view.board, { width, height, zoom: 1, text }, language, measure) };
    return arranged.arrangement;
  }

  function draw(moves: Animation[] = []): void {
    host.style.touchAction = camera.zoom > 1 ? 'none' : 'pan-y';
    const { width, height } = size();
    if (!view || width < 40 || height < 40) return;
    const text = textSize();
    const full = { width: width * camera.zoom, height: height * camera.zoom, zoom: camera.zoom, text };
    const arrangement = arrangementFor(view, width, height, text);
    const lit = arrangement.ring === 'quiet' ? view.board.ring.filter((it) => it.state !== 'unaware').map((it) => it.id) : [];
    const gates = view.board.stations.map((it) => [it.id, it.gates.length]);
    const shape = JSON.stringify([full, language, gates, view.scenario, lit]);
    if (shape !== drawn || !drawing) {
      drawing = layout(view, full, language, measure, arrangement);
      corner = camera.zoom === 1 ? freeCorner(drawing) : { ...corner, inset: { x: 8, y: 8 } };
    }
    drawn = shape;
    const palette = palettes[theme];
    showControls({ palette, near: camera.zoom > 1, ...corner, legend: sheet.open });
    sheet.show(view, palette, language, density());
    const cell = (options.label?.cell ?? CELL)[language];
    const still = { moving: {}, wanted: () => true, ...standings(view.board, drawing) };
    const picture = { view, drawing, palette, language, cell, focus, hover, ...still };
    scene.show(picture, reducedMotion ? [] : moves, { width, height, density: density(), x: camera.x, y: camera.y });
  }

  function look(next: Camera): void {
    camera = next;
    draw();
  }

  const under = (at: Point) => (drawing ? stationAt(drawing, { x: at.x + camera.x, y: at.y + camera.y }) : null);
  const stopListening = listen(host, {
    tap(at) {
      const id = under(at);
      if (id !== null) listener(id);
    },
    drag: (by) => camera.zoom > 1 && look(panned(camera, by, size())),
    zoom: (factor, at) => look(zoomed(camera, factor, at, size())),
    hover(at) {
      const id = at && under(at);
      if (id === hover) return;
      hover = id;
      host.style.cursor = id === null ? '' : 'pointer';
      draw();
    },
  });

  const stage: Stage = {
    renderer,
    update(next) {
      const moves = plan(view, next);
      const look = looks(next);
      const same = moves.length === 0 && look === looked;
      view = next;
      looked = look;
      if (!same) draw(moves);
    },
    setLanguage(next) {
      language = next;
      draw();
    },
    setMotion(reduced) {
      reducedMotion = reduced;
      if (reduced) scene.stop();
      draw();
    },
    setTheme(next) {
      theme = next;
      draw();
    },
    resize() {
      if (!host.isConnected) return;
      const { width, height } = size();
      const pixels = { width: Math.round(width * density()), height: Math.round(height * density()) };
      if (game.scale.width !== pixels.width || game.scale.height !== pixels.height) {
        game.scale.setZoom(1 / density());
        game.scale.resize(pixels.width, pixels.height);
        // Phaser leaves the old size in the style when its zoom is 1.
        Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
      }
      camera = held(camera, { width, height });
      draw();
    },
    focusStation(id) {
      focus = id;
      const place = id === null ? undefined : drawing?.stations[id];
      look(place ? towards(camera, place.at, size()) : camera);
    },
    onStation(next) {
      listener = next;
    },
    zoom(factor) {
      const { width, height } = size();
      look(factor === 'fit' ? whole : zoomed(camera, factor, { x: width / 2, y: height / 2 }, { width, height }));
    },
    legend(open) {
      sheet.toggle(open);
    },
    destroy() {
      observer.disconnect();
      stopListening();
      return new Promise((resolve) => {
        game.events.once('destroy', () => {
          host.remove();
          resolve();
        });
        game.destroy(true);
        // A sleeping loop would never get to it.
        game.loop.wake();
      });
    },
  };
  const observer = new ResizeObserver(() => stage.resize());
  observer.observe(host);
  return stage;
}

/** All that the picture depends on: most minutes change nothing of it. */
function looks({ at, board, work, findings, mfa, scenario }: View): string {
  const turning = board.stations.map((station) => station.work.map((one) => Math.round(progress(one, at) * 60)));
  const done = work.flatMap((one) => (one.state === 'done' ? [one.station] : []));
  const seen = findings.map((one) => one.station);
  return JSON.stringify([scenario, board, turning, done, seen, mfa]);
}

/** How much larger than usual the reader wants text, from the page's own size of letters. */
const textSize = (): number =>
  Math.max(1, Math.min(2, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1));

/** A game that takes neither keyboard, wheel, focus nor the window's own handlers. Sizes in CSS pixels. */
function boot(parent: HTMLElement, size: { width: number; height: number }, density: number, renderer: StageOptions['renderer']) {
  const { onblur, onfocus } = window;
  return new Promise<{ game: Game; scene: BoardScene }>((resolve) => {
    const game: Game = new Game({
      type: renderer === 'webgl' ? WEBGL : renderer === 'canvas' ? CANVAS : AUTO,
      parent,
      width: Math.round(size.width * density),
      height: Math.round(size.height * density),
      scale: { mode: Scale.NONE, zoom: 1 / density, expandParent: false },
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
          // The canvas of a board taken down before is used again, with the size that it had.
          Object.assign(game.canvas.style, { display: 'block', width: `${size.width}px`, height: `${size.height}px` });
          resolve({ game, scene });
        });
      }),
    });
  });
}
