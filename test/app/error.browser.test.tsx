import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorScreen } from '../../src/app/ErrorScreen.tsx';
import { expectAccessible, show } from '../panels/show.tsx';

test.each(['fr', 'en'] as const)('a bug is told plainly and offers the record, %s', async (lang) => {
  const onDownload = vi.fn();
  const onHome = vi.fn();
  show(<ErrorScreen error={new Error('quantity read is unknown')} onDownload={onDownload} onHome={onHome} />, lang);
  await expectAccessible();
  const [download, home] = page.getByRole('button').all();
  await download?.click();
  expect(onDownload).toHaveBeenCalledOnce();
  await home?.click();
  expect(onHome).toHaveBeenCalledOnce();
});

test('without an exercise there is no record to offer', async () => {
  show(<ErrorScreen error={new Error('nothing')} onDownload={null} onHome={() => {}} />);
  await expect.element(page.getByRole('button')).toBeVisible();
  expect(page.getByRole('button').all()).toHaveLength(1);
});

test('where something else keeps what was done, says so and offers to try again', async () => {
  const onAgain = vi.fn();
  const props = { error: new Error('nothing'), onDownload: null, onHome: () => {}, onAgain, kept: 'It is safe with the host.' };
  show(<ErrorScreen {...props} />);
  await expect.element(page.getByText('It is safe with the host.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(onAgain).toHaveBeenCalledOnce();
});
