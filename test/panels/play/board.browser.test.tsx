import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Drawn, MountStage } from '../../../src/panels/play/types.ts';
import { expectAccessible, play } from './show.tsx';
import { view } from './fixture.ts';

/** The play screen over a map that only says what was asked of it. */
async function withMap() {
  let press: (id: string) => void = () => undefined;
  let pressBody = press;
  const drawn = {
    focusStation: vi.fn<Drawn['focusStation']>(),
    onStation: (listener: (id: string) => void) => (press = listener),
    onBody: (listener: (id: string) => void) => (pressBody = listener),
    pan: vi.fn<Drawn['pan']>(),
    zoom: vi.fn<Drawn['zoom']>(),
  };
  const mountStage = vi.fn<MountStage>((_element, onDrawn) => {
    onDrawn?.(drawn);
    return () => undefined;
  });
  await play({ mountStage });
  return { drawn, press: (id: string) => press(id), pressBody: (id: string) => pressBody(id) };
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
  page.getByRole('tab', { selected: true }).element().focus();
  await vi.waitFor(() => expect(drawn.focusStation).toHaveBeenLastCalledWith(null));
  await expect.poll(() => document.querySelector('.station-card')).toBeNull();
});

test('a station pressed on the map takes the focus without moving the page', async () => {
  const { press } = await withMap();
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  press(second ?? '');
  expect((document.activeElement as HTMLElement).dataset['station']).toBe(second);
  expect(focus.mock.lastCall).toEqual([{ preventScroll: true }]);
  focus.mockRestore();
});

test('the card of a station tells what is under way there, leads to its orders, and closes', async () => {
  const { drawn, press } = await withMap();
  press('webmail');
  const card = page.getByRole('region', { name: 'Webmail', exact: true });
  await expect.element(card.getByRole('heading', { name: 'Under way here' })).toBeVisible();
  await expect.element(card.getByText('Analyse the webmail logs').first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(card).not.toBeInTheDocument();
  press('webmail');
  await card.getByRole('button', { name: 'Close: Webmail' }).click();
  await vi.waitFor(() => expect(drawn.focusStation).toHaveBeenLastCalledWith(null));
  press('webmail');
  const order = view.orders.find((one) => one.station === 'webmail' && one.state === 'free');
  await card.getByRole('button', { name: order?.title.en ?? 'none' }).click();
  await expect.element(page.getByRole('heading', { name: order?.title.en ?? 'none' })).toHaveFocus();
});

test('the legend is a panel of the page: opened and closed by its button and by Escape, with a word for each sign', async () => {
  await withMap();
  const button = page.getByRole('button', { name: 'Legend', exact: true });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  const legend = page.getByRole('region', { name: 'Legend' });
  expect(document.getElementById(button.element().getAttribute('aria-controls') ?? '')).toBe(legend.element());
  await expect.element(legend.getByRole('listitem').filter({ hasText: 'Data has left' })).toBeVisible();
  await expect.element(legend.getByText('Mail line')).toBeVisible();
  expect(legend.getByRole('list').last().element().children).toHaveLength(view.board.ring.length);
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(legend).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('legend and zoom are buttons of the page, gone where the map is read as text', async () => {
  const { drawn } = await withMap();
  for (const name of ['Zoom in', 'Zoom out', 'Whole map']) await page.getByRole('button', { name }).click();
  expect(drawn.zoom.mock.calls.map(([factor]) => (factor === 'fit' ? factor : factor > 1))).toEqual([true, false, 'fit']);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Legend' })).not.toBeInTheDocument();
});

test('the map is moved by the keyboard, without touching the pace of time', async () => {
  const { drawn } = await withMap();
  page
    .getByRole('group', { name: /arrows move it/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowRight}{ArrowUp}+-0');
  expect(drawn.pan.mock.calls).toEqual([
    [0.25, 0],
    [0, -0.25],
  ]);
  expect(drawn.zoom.mock.calls).toEqual([[1.4], [1 / 1.4], ['fit']]);
});

test('a body pressed on the ring opens in the directory', async () => {
  const { pressBody } = await withMap();
  const body = view.board.ring[0];
  pressBody(body?.id ?? '');
  await expect.element(page.getByRole('tab', { name: 'Notify' })).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(
      page
        .getByRole('article')
        .getByRole('heading', { name: body?.name.en ?? '' })
        .first(),
    )
    .toBeVisible();
});
