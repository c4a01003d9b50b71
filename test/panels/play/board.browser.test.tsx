import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Drawn, MountStage } from '../../../src/panels/play/types.ts';
import { expectAccessible, play } from './show.tsx';
import { view } from './fixture.ts';

/** The play screen over a map that only says what was asked of it. */
async function withMap() {
  let press: (id: string) => void = () => undefined;
  const drawn = {
    focusStation: vi.fn<Drawn['focusStation']>(),
    onStation: (listener: (id: string) => void) => (press = listener),
    zoom: vi.fn<Drawn['zoom']>(),
    legend: vi.fn<Drawn['legend']>(),
  };
  const mountStage = vi.fn<MountStage>((_element, onDrawn) => {
    onDrawn?.(drawn);
    return () => undefined;
  });
  await play({ mountStage });
  return { drawn, press: (id: string) => press(id) };
}

const [first, second] = view.board.stations.map(({ id }) => id);

test('the station that the keyboard is on is shown on the map; the arrows go from one to the next, one stop for Tab', async () => {
  const { drawn } = await withMap();
  const names = document.querySelectorAll<HTMLElement>('[data-station]');
  expect(names).toHaveLength(view.board.stations.length);
  expect([...names].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  names[0]?.focus();
  await vi.waitFor(() => expect(drawn.focusStation).toHaveBeenLastCalledWith(first));
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(drawn.focusStation).toHaveBeenLastCalledWith(second));
  await expect.poll(() => document.querySelector('.station-card')?.textContent).toContain(view.board.stations[1]?.text.en);
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(drawn.focusStation).toHaveBeenLastCalledWith(first));
  await expectAccessible();
  (document.activeElement as HTMLElement).blur();
  await vi.waitFor(() => expect(drawn.focusStation).toHaveBeenLastCalledWith(null));
  await expect.poll(() => document.querySelector('.station-card')).toBeNull();
});

test('a station pressed on the map takes the focus', async () => {
  const { press } = await withMap();
  press(second ?? '');
  expect((document.activeElement as HTMLElement).dataset['station']).toBe(second);
});

test('legend and zoom are buttons of the page, gone where the map is read as text', async () => {
  const { drawn } = await withMap();
  await page.getByRole('button', { name: 'Legend' }).click();
  expect(drawn.legend).toHaveBeenCalledOnce();
  for (const name of ['Zoom in', 'Zoom out', 'Whole map']) await page.getByRole('button', { name }).click();
  expect(drawn.zoom.mock.calls.map(([factor]) => (factor === 'fit' ? factor : factor > 1))).toEqual([true, false, 'fit']);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Legend' })).not.toBeInTheDocument();
});
