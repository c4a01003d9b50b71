import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readMarks } from '../../../src/app/readMarks.ts';
import { play, expectAccessible } from './show.tsx';
import { view } from './fixture.ts';

afterEach(() => localStorage.clear());

const tab = (name: string) => page.getByRole('tab', { name });

test('orders are searched as one types, accents aside, and Escape shows them all again', async () => {
  await play({ lang: 'fr' });
  await userEvent.keyboard('2');
  const search = page.getByRole('searchbox', { name: 'Chercher un ordre' });
  await search.fill('revoquer');
  const rows = page.getByRole('tabpanel').getByRole('listitem');
  await expect.poll(() => rows.elements().length).toBe(1);
  await expect.element(rows.first()).toHaveTextContent(/Révoquer/);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => rows.elements().length).toBe(view.orders.length);
});

test('a group is folded away by its heading, with what is possible counted', async () => {
  await play();
  await tab('Orders').click();
  const heading = page.getByText('Contain the attack', { exact: true });
  const row = page.getByRole('button', { name: /^Revoke open sessions/ });
  await expect.element(row).toBeVisible();
  await heading.click();
  await expect.poll(() => row.elements().length).toBe(0);
  await expectAccessible();
});

test('an order given shows what has become of it, where it was given', async () => {
  await play();
  await tab('Orders').click();
  await page.getByRole('button', { name: /^Revoke open sessions/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Since the order was given' })).toBeVisible();
});

test('a word explains itself in a card, which Escape closes without leaving the message', async () => {
  await play();
  await page.getByRole('button', { name: /We received your call/ }).click();
  const card = page.getByText('Single sign-on: identify once for every application.');
  const term = page.getByRole('article').getByRole('button', { name: 'SSO' });
  await term.click();
  await expect.element(card).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(card).not.toBeVisible();
  await expect.element(term).toHaveFocus();
  await term.click();
  await page.getByRole('heading', { name: 'We received your call' }).click();
  await expect.element(card).not.toBeVisible();
});

test('who joins late finds the moment, what is open and who was told', async () => {
  await play();
  await tab('Situation').click();
  const summary = page.getByRole('group').filter({ hasText: 'In short, for who joins now' });
  await expect.element(summary).toHaveTextContent(/To decide/);
  await expect.element(summary).toHaveTextContent(/Foreign logins to the webmail/);
  await expect.element(summary).toHaveTextContent(/Notified/);
});

test('what was opened stays read when the exercise is taken up again', async () => {
  const first = view.inbox.find((message) => message.state === 'told');
  if (!first) throw new Error('the fixture has one');
  await play({ readMarks: readMarks('one') });
  await page
    .getByRole('button', { name: new RegExp(first.title.en) })
    .first()
    .click();
  await expect.poll(() => readMarks('one').ids()).toContain(first.id);
  expect(readMarks('two').ids()).toEqual([]);
  for (let other = 0; other < 20; other++) readMarks(`other ${other}`).keep([]);
  expect(readMarks('one').ids()).toEqual([]);
});
