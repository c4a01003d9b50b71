import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GroupNotes } from '../../../src/panels/group/GroupNotes.tsx';
import { Join } from '../../../src/panels/group/Join.tsx';
import { ConfirmLeave } from '../../../src/panels/group/LeaveSeat.tsx';
import { expectAccessible, show } from '../show.tsx';

const quiet = { stopped: null, lost: false, over: false };

test('a seat can be left while the connection is lost and after the end; before, there is nothing to say', async () => {
  const onLeave = vi.fn();
  show(<GroupNotes {...quiet} onLeave={onLeave} />);
  expect(page.getByRole('button').elements()).toEqual([]);
  show(<GroupNotes {...quiet} lost trouble="Too many tries." onLeave={onLeave} />);
  await expect
    .element(page.getByRole('status').first())
    .toHaveTextContent(/Connection lost.*Too many tries\. The page tries again/);
  await page.getByRole('button', { name: 'Leave this seat' }).click();
  show(<GroupNotes {...quiet} lost over closed onLeave={onLeave} />);
  await expect.element(page.getByText(/your code opens nothing/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave this seat' }).click();
  expect(onLeave).toHaveBeenCalledTimes(2);
  await expectAccessible();
});

test('an observer, who decides nothing and holds no seat, is told of notes and of the exercise', async () => {
  show(<GroupNotes {...quiet} as="observer" lost onLeave={() => undefined} />);
  await expect.element(page.getByRole('status')).toHaveTextContent('Connection lost: what you note will leave');
  await expect.element(page.getByRole('button', { name: 'Leave the exercise' })).toBeVisible();
});

test.each(['fr', 'en'] as const)('leaving a seat says what becomes of it, %s', async (lang) => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  show(<ConfirmLeave lost={false} {...{ onConfirm, onCancel }} />, lang);
  await expect.element(page.getByText(lang === 'fr' ? /remplaçant automatique/ : /automatic stand-in/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: lang === 'fr' ? 'Annuler' : 'Cancel' }).click();
  await page.getByRole('button', { name: lang === 'fr' ? 'Quitter ce siège' : 'Leave this seat' }).click();
  expect([onConfirm, onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('what may pass can be tried again, what cannot is only said', async () => {
  const onAgain = vi.fn();
  const props = { code: 'KM4T7R', door: null, busy: false, refused: 'No answer.' };
  const asks = { onCode: vi.fn(), onSit: vi.fn(), onObserve: vi.fn(), onOther: vi.fn(), onHome: vi.fn() };
  show(<Join {...props} {...asks} onAgain={onAgain} />);
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(onAgain).toHaveBeenCalledOnce();
  show(<Join {...props} {...asks} onAgain={null} />);
  await expect.poll(() => page.getByRole('button', { name: 'Try again' }).elements()).toEqual([]);
});
