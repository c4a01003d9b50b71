import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { play } from './show.tsx';

const open = async (name: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Notify' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
};

test('a message is prepared, read between its marks, and sent', async () => {
  const { submit } = await play();
  await open('Paris prosecutor');
  await page.getByRole('radio', { name: 'Crisis director' }).click();
  await page.getByRole('radio', { name: 'Telephone' }).click();
  // Ticked in another order than the form's: sent in the form's.
  await page.getByRole('checkbox', { name: 'Measures taken' }).click();
  await page.getByRole('checkbox', { name: 'What is established' }).click();
  const preview = page.getByRole('region', { name: 'The message' });
  const text = (preview.element().textContent ?? '').trim();
  expect(text.startsWith('EXERCICE – EXERCICE – EXERCICE')).toBe(true);
  expect(text.endsWith('EXERCICE – EXERCICE – EXERCICE')).toBe(true);
  expect(text).toContain('What is establishedMeasures taken');
  await page.getByRole('button', { name: 'Send the message' }).click();
  expect(submit.mock.calls).toEqual([
    [{ type: 'notify', body: 'prosecutor', by: 'director', channel: 'phone', content: ['confirmed', 'measures'] }],
  ]);
  // What was written is gone; who signs and over what stay, for the next one.
  await expect.element(page.getByRole('checkbox', { name: 'Measures taken' })).not.toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Telephone' })).toBeChecked();
  await expect.element(page.getByRole('tabpanel').getByText(/^Message sent: /)).toBeVisible();
});

test('what is lacking is told, and nothing leaves', async () => {
  const { submit } = await play();
  await open('SGDSN');
  const send = page.getByRole('button', { name: 'Send the message' });
  await send.click();
  await expect
    .element(page.getByRole('group', { name: 'What does the message say?' }).getByText('Tick at least one item.'))
    .toBeVisible();
  expect(submit).not.toHaveBeenCalled();
});

test('the compromised mail is marked and warns', async () => {
  await play();
  await open('SGDSN');
  await page.getByRole('radio', { name: /Ministry mail \(arrives in 1.min, compromised channel\)/ }).click();
  await expect.element(page.getByText('The intruder reads this channel. What you write there, he will know.')).toBeVisible();
});

test('a body of the ministry that has not been told cannot sign, nor a body write to itself', async () => {
  await play();
  await open('SGDSN');
  await expect.element(page.getByRole('radio', { name: 'HFDS (not told yet)' })).toBeDisabled();
  await open('FSSI');
  await expect.element(page.getByRole('radio', { name: /^FSSI/ })).not.toBeInTheDocument();
});

test('only the channels that lead to a body are offered', async () => {
  await play();
  await open('CNIL');
  const channels = page.getByRole('group', { name: 'Over which channel?' }).getByRole('radio');
  await expect.poll(() => channels.elements().length).toBe(1);
});

test('a message being prepared is still there after a look elsewhere', async () => {
  await play();
  await open('SGDSN');
  await page.getByRole('checkbox', { name: 'What we do not know' }).click();
  await page.getByRole('tab', { name: 'Situation' }).click();
  await page.getByRole('tab', { name: 'Notify' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'What we do not know' })).toBeChecked();
});

test('what was sent before is listed, and whether it has arrived', async () => {
  await play();
  await open('Minister’s cabinet');
  await expect.element(page.getByText(/19:40: from Crisis director, Ministry mail.*on its way/)).toBeVisible();
});
