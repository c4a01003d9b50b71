import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStage, type Stage } from '../../src/stage/index.ts';
import { palettes } from '../../src/stage/palette.ts';
import type { Theme } from '../../src/stage/types.ts';
import { boardFixtures, busy, fixture } from './fixtures/index.ts';

let place: HTMLElement;
let stage: Stage | null = null;

beforeEach(() => {
  place = document.createElement('div');
  Object.assign(place.style, { width: '760px', height: '470px' });
  document.body.replaceChildren(place);
});

afterEach(async () => {
  await stage?.destroy();
  stage = null;
});

const make = async (renderer: 'canvas' | 'webgl', reducedMotion = true) =>
  (stage = await createStage(place, { language: 'fr', theme: 'dark', reducedMotion, renderer }));

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Frames asked of the browser during a time. */
async function framesIn(ms: number): Promise<number> {
  const spy = vi.spyOn(window, 'requestAnimationFrame');
  await wait(ms);
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return count;
}

describe.each(['canvas', 'webgl'] as const)('the board on %s', (renderer) => {
  it('draws, hides from assistive technologies, and sleeps', async () => {
    const board = await make(renderer);
    board.update(busy(), []);
    const canvas = place.querySelector('canvas')!;
    expect(canvas.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(canvas.getBoundingClientRect()).toMatchObject({ width: 760, height: 470 });
    // How long the entrance lasts depends on the machine; that the board then sleeps does not.
    await expect.poll(() => framesIn(300), { timeout: 8000 }).toBe(0);
  });

  it('follows the size of its container, language, theme and motion', async () => {
    const board = await make(renderer);
    board.update(fixture(), []);
    board.setLanguage('en');
    board.setTheme('light');
    board.setMotion(false);
    place.style.width = '390px';
    await wait(200);
    expect(place.querySelector('canvas')!.getBoundingClientRect().width).toBe(390);
    board.update(busy(), []);
  });

  it('fills its place again after having been taken down', async () => {
    await make(renderer);
    const first = stage;
    place.remove();
    await wait(100);
    await first?.destroy();
    document.body.append(place);
    const board = await make(renderer);
    board.update(fixture(), []);
    await wait(100);
    expect(place.querySelector('canvas')!.getBoundingClientRect()).toMatchObject({ width: 760, height: 470 });
  });

  it('draws every case in every theme, at once and moving, near and far', async () => {
    const board = await make(renderer, false);
    for (const theme of Object.keys(palettes) as Theme[]) {
      board.setTheme(theme);
      for (const { before, view } of boardFixtures()) {
        board.update(before, []);
        board.update(view, []);
      }
    }
    board.zoom(2);
    board.focusStation('portal');
    await wait(150);
    board.zoom('fit');
    board.setMotion(true);
    await expect.poll(() => framesIn(300), { timeout: 8000 }).toBe(0);
  });

  it('leaves nothing behind', async () => {
    const mine = () => {};
    window.onblur = mine;
    const board = await make(renderer);
    expect(window.onblur).toBe(mine);
    board.update(busy(), []);
    await board.destroy();
    stage = null;
    expect(place.childElementCount).toBe(0);
    window.onblur = null;
  });
});

it('moves when something happened, and not with reduced motion', async () => {
  const board = await make('canvas', false);
  board.update(fixture(), []);
  await wait(300);
  board.update(busy(), []);
  expect(await framesIn(300)).toBeGreaterThan(2);
  board.setMotion(true);
  await wait(300);
  board.update({ ...fixture(), at: 400 }, []);
  await wait(200);
  expect(await framesIn(200)).toBe(0);
});

it('tells which station was pressed, and leaves the keyboard and the focus alone', async () => {
  const board = await make('canvas');
  board.update(fixture(), []);
  const pressed: string[] = [];
  board.onStation((id) => pressed.push(id));
  const box = place.getBoundingClientRect();
  const host = place.firstElementChild!;
  for (let x = 20; x < 740; x += 14) {
    for (let y = 20; y < 450; y += 14) {
      const at = { clientX: box.left + x, clientY: box.top + y, pointerId: 1, bubbles: true };
      host.dispatchEvent(new PointerEvent('pointerdown', at));
      host.dispatchEvent(new PointerEvent('pointerup', at));
    }
  }
  expect(new Set(pressed).size).toBe(12);
  expect(document.activeElement).toBe(document.body);
  const key = new KeyboardEvent('keydown', { key: ' ', cancelable: true, bubbles: true });
  expect(document.body.dispatchEvent(key)).toBe(true);
});

it('says what its signs mean, in its language, and takes that away again', async () => {
  const board = await make('canvas');
  board.update(busy(), []);
  const legend = () =>
    [...place.querySelectorAll('div')].find((it) => it.style.columnWidth !== '' && it.style.display !== 'none');
  expect(legend()).toBeUndefined();
  board.legend(true);
  expect(legend()?.textContent).toContain('Brouillard');
  for (const name of ['Administrateurs', 'Accès']) expect(legend()?.textContent).toContain(name);
  board.setLanguage('en');
  expect(legend()?.textContent).toContain('Fog');
  board.legend();
  expect(legend()).toBeUndefined();
  for (const button of place.querySelectorAll('button')) expect(button.tabIndex).toBe(-1);
});
