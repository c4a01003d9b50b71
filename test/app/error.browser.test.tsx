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
