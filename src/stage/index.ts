// cspell:words postrender restorewebgl
import type { Text, View } from '../engine/types.ts';
import { boot } from './boot.ts';
import { held, panned, towards, whole, zoomed, type Camera } from './camera.ts';
import { standings } from './draw/standing.ts';
import { controls, freeCorner } from './controls.ts';
import { drawings } from './drawings.ts';
import type { Point } from './geometry.ts';
import { hint } from './hint.ts';
import { hitAt, type Hit } from './hit.ts';
import { numberedIn } from './inside.ts';
import { legend } from './legend/panel.ts';
import type { Layout } from './layout.ts';
import { looksOf, textSize } from './looks.ts';
import { palettes } from './palette.ts';
import { watchPixels } from './pixels.ts';
import { plan, type Animation } from './plan.ts';
import { listen } from './pointer.ts';
import { chooseRenderer } from './renderer.ts';
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

  const laid = drawings(measurer(), () => draw());
  let { language, reducedMotion, theme } = options;
  let view: View | null = null;
  let drawing: Layout | null = null;
  let looked = '';
  let camera: Camera = whole;
  let focus: string | null = null;
  let hover: Hit | null = null;
  let corner: ReturnType<typeof freeCorner> = { corner: ['bottom', 'right'], inset: { x: 6, y: 6 } };
  const listeners: Record<Hit['kind'], ((id: string) => void) | null> = { station: null, body: null };
  let ready = false;
  const pixels = watchPixels(host, () => ready && stage.resize());
  const density = () => pixels.now().density;
  const size = () => {
    const { width, height, density } = pixels.now();
    return { width: width / density, height: height / density };
  };

  const { game, scene } = await boot(host, pixels.now(), renderer);
  const sheet = legend(host, () => draw());
  const wheelHint = hint(host);
  const showControls =
    options.controls === false
      ? () => undefined
      : controls(
          host,
          (factor) => stage.zoom(factor),
          () => sheet.toggle(),
        );

  function draw(moves: Animation[] = []): void {
    host.style.touchAction = camera.zoom > 1 ? 'none' : 'pan-y';
    const { width, height } = size();
    if (!view || width < 40 || height < 40) return;
    const text = textSize(host);
    const full = { width: width * camera.zoom, height: height * camera.zoom, zoom: camera.zoom, text };
    const before = drawing;
    drawing = laid.of(view, full, language);
    if (!drawing) return;
    if (drawing !== before) corner = camera.zoom === 1 ? freeCorner(drawing) : { ...corner, inset: { x: 8, y: 8 } };
    const palette = palettes[theme];
    showControls({ palette, near: camera.zoom > 1, ...corner, legend: sheet.open });
    sheet.show(view, palette, language, density(), numberedIn(drawing.ring));
    const cell = (options.label?.cell ?? CELL)[language];
    const still = { moving: {}, wanted: () => true, ...standings(view.board, drawing) };
    const over = hover?.kind === 'station' ? hover.id : null;
    const picture = { view, drawing, palette, language, cell, focus, hover: over, ...still };
    scene.show(picture, reducedMotion ? [] : moves, { ...pixels.now(), x: camera.x, y: camera.y });
    // For whoever waits for a picture, not for an empty canvas.
    if (!host.dataset['drawn']) game.events.once('postrender', () => (host.dataset['drawn'] = 'yes'));
  }

  function look(next: Camera): void {
    camera = next;
    draw();
  }

  const under = (at: Point): Hit | null => {
    const hit = drawing && hitAt(drawing, { x: at.x + camera.x, y: at.y + camera.y });
    return hit && listeners[hit.kind] ? hit : null;
  };
  const stopListening = listen(host, {
    tap(at) {
      const hit = under(at);
      if (hit) listeners[hit.kind]?.(hit.id);
    },
    drag: (by) => camera.zoom > 1 && look(panned(camera, by, size())),
    zoom: (factor, at) => look(zoomed(camera, factor, at, size())),
    hover(at) {
      const hit = at && under(at);
      if (hit?.id === hover?.id && hit?.kind === hover?.kind) return;
      hover = hit;
      host.style.cursor = hit === null ? '' : 'pointer';
      draw();
    },
    passed: () => wheelHint.tell(options.wheelHint?.() ?? '', palettes[theme]),
  });

  const stage: Stage = {
    renderer,
    update(next) {
      const moves = plan(view, next);
      const look = looksOf(next);
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
      const { width, height } = pixels.now();
      if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
      camera = held(camera, size());
      draw();
    },
    focusStation(id) {
      focus = id;
      const place = id === null ? undefined : drawing?.stations[id];
      look(place ? towards(camera, place.at, size()) : camera);
    },
    onStation(next) {
      listeners.station = next;
    },
    onBody(next) {
      listeners.body = next;
    },
    zoom(factor) {
      const { width, height } = size();
      look(factor === 'fit' ? whole : zoomed(camera, factor, { x: width / 2, y: height / 2 }, { width, height }));
    },
    pan(dx, dy) {
      const { width, height } = size();
      look(panned(camera, { x: -dx * width, y: -dy * height }, { width, height }));
    },
    legend(open) {
      sheet.toggle(open);
    },
    destroy() {
      pixels.stop();
      laid.stop();
      wheelHint.stop();
      stopListening();
      return new Promise((resolve) => {
        game.events.once('destroy', () => {
          host.remove();
          resolve();
        });
        // Phaser forgets this one: its canvas stays in a pool of the page, and the whole game with it.
        game.textures.tileSprite.destroy();
        game.destroy(true);
        // A sleeping loop would never get to it.
        game.loop.wake();
      });
    },
  };
  // What the graphics card held is gone; the loop may be asleep.
  game.renderer.on('restorewebgl', () => draw());
  ready = true;
  stage.resize();
  return stage;
}
