import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { view } from './fixture.ts';
import { later, play, said } from './show.tsx';

const press = page.getByRole('button', { name: /Press agency.*Do you confirm an intrusion/ });
const list = page.getByRole('list', { name: 'To decide' });

test('decisions stand first, the nearest deadline at the top, and say so in words', async () => {
  await play();
  const rows = list.getByRole('button').elements();
  expect(rows).toHaveLength(3);
  expect(rows[0]).toHaveTextContent(/Do you confirm an intrusion.*Unread.*Dilemma.*12 min left/);
  expect(rows[1]).toHaveTextContent(/minister is on the radio.*Decision/);
});

test('a dilemma is decided by keyboard alone, and the focus stays on its message', async () => {
  const { submit, update } = await play();
  await userEvent.keyboard('d');
  const title = page.getByRole('heading', { name: 'Do you confirm an intrusion?' });
  await expect.element(title).toHaveFocus();
  const option = page.getByRole('button', { name: 'Confirm an incident, nothing more' });
  while (document.activeElement !== option.element()) await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(submit.mock.calls).toEqual([[{ type: 'answer', inject: 'press-agency', option: 'confirm' }]]);
  await expect.element(title).toHaveFocus();

  const outcome = { fr: 'L’agence publie une dépêche sobre.', en: 'The agency publishes a sober dispatch.' };
  const inbox = view.inbox.map((one) =>
    one.id === 'press-agency' ? { ...one, state: 'answered' as const, chosen: 'confirm', outcome } : one,
  );
  update({ view: later(view, 1, { inbox }) });
  await expect.element(page.getByText(outcome.en)).toBeVisible();
  await expect.element(title).toHaveFocus();
});

test('every message stands between two exercise marks, and the compromised channel is named', async () => {
  await play();
  await page.getByRole('button', { name: /Passwords changed without a request/ }).click();
  const article = page.getByRole('article');
  await expect.element(article).toBeVisible();
  const text = article.element().textContent ?? '';
  expect(text.split('EXERCICE – EXERCICE – EXERCICE')).toHaveLength(3);
  await expect.element(article.getByText('Compromised channel: the intruder reads this.')).toBeVisible();
});

test('an option that is not possible yet can be read, and gives nothing', async () => {
  const { submit } = await play();
  await page.getByRole('button', { name: /The minister is on the radio tomorrow/ }).click();
  const option = page.getByRole('button', { name: 'Offer a joint text with the SIG Not possible yet.' });
  await expect.element(option).toHaveAttribute('aria-disabled', 'true');
  await option.click({ force: true });
  expect(submit).not.toHaveBeenCalled();
});

test('a refusal is explained beside the button and said at once', async () => {
  await play({ refused: 'inject-not-open' });
  await press.click();
  await page.getByRole('button', { name: 'Deny', exact: true }).click();
  await expect.element(page.getByRole('article').getByText('This message no longer waits for an answer.')).toBeVisible();
  expect(said('assertive')).toContain('This message no longer waits for an answer.');
});

test('silence is told with what came of it', async () => {
  await play();
  await page.getByRole('button', { name: /Staff are asking questions/ }).click();
  await expect.element(page.getByRole('heading', { name: 'You did not answer in time' })).toBeVisible();
  await expect.element(page.getByText('With no answer, staff opened a group on a private messaging app.')).toBeVisible();
});

test('a channel shows its own messages, with their number and the unread ones', async () => {
  await play();
  const channels = page.getByRole('group', { name: 'Filter by channel' });
  await channels.getByRole('button', { name: 'Telephone 2 messages 2 to read' }).click();
  const rows = page.getByRole('list', { name: 'Newest first' }).getByRole('button');
  await expect.poll(() => rows.elements().length).toBe(2);
  await page.getByRole('button', { name: /A prefect/ }).click();
  await expect.element(channels.getByRole('button', { name: 'Telephone 2 messages 1 to read' })).toBeVisible();
});

test('a term is explained in place, once in a message', async () => {
  await play();
  await page.getByRole('button', { name: /We received your call/ }).click();
  const term = page.getByRole('article').getByRole('button', { name: 'SSO' });
  await expect.element(term).toHaveAttribute('aria-expanded', 'false');
  await term.click();
  await expect.element(page.getByText('Single sign-on: identify once for every application.')).toBeVisible();
});

test('news is announced: a dilemma at once, the rest politely', async () => {
  const { update } = await play();
  const [first] = view.inbox;
  if (!first) throw new Error('the fixture has messages');
  const news = { ...first, id: 'news', at: 183, title: { fr: 'Du nouveau', en: 'Something new' } };
  update({ view: later(view, 1, { inbox: [...view.inbox, news] }) });
  await expect.poll(() => said('polite')).toContain('New message. Help desk: Something new.');
  const hard = { ...news, id: 'hard', state: 'open' as const, dilemma: true, title: { fr: 'Couper ?', en: 'Cut it?' } };
  update({ view: later(view, 2, { inbox: [...view.inbox, news, hard] }) });
  await expect.poll(() => said('assertive')).toContain('Hard decision. Help desk: Cut it?');
});
