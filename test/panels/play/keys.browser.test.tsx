import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, play } from './show.tsx';

test('shortcuts run the clock and change panel', async () => {
  const { clockAction } = await play();
  await userEvent.keyboard(' n+4');
  expect(clockAction.mock.calls).toEqual([['run'], ['next'], [{ pace: 2 }]]);
  await expect.element(page.getByRole('tab', { name: 'Situation' })).toHaveAttribute('aria-selected', 'true');
});

test('they do not fire while typing, nor with a modifier, nor take Space from a button', async () => {
  const { clockAction } = await play();
  await userEvent.keyboard('5');
  await page.getByRole('textbox', { name: 'Search for a word' }).fill('');
  await userEvent.keyboard('n 2');
  await expect.element(page.getByRole('textbox', { name: 'Search for a word' })).toHaveValue('n 2');
  (page.getByRole('button', { name: 'Glossary' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Control>}n{/Control} ');
  await expect.element(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(clockAction).not.toHaveBeenCalled();
});

test('they are turned off in one place', async () => {
  const { clockAction } = await play();
  await userEvent.keyboard('?');
  await expectAccessible();
  await page.getByRole('checkbox', { name: 'Use shortcuts' }).click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('n');
  expect(clockAction).not.toHaveBeenCalled();
});

test('a key is changed, and one already in use is refused', async () => {
  const { clockAction } = await play();
  await userEvent.keyboard('?');
  const change = page.getByRole('button', { name: 'Change the key: Next event' });
  await change.click();
  await userEvent.keyboard('d');
  await expect.element(page.getByText('This key is already used for: Most urgent decision.')).toBeVisible();
  await userEvent.keyboard('x');
  await expect.element(page.getByText('X', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('nx');
  expect(clockAction.mock.calls).toEqual([['next']]);
});
