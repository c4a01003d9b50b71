import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { view } from './fixture.ts';
import { later, play, said } from './show.tsx';

const tab = (name: string) => page.getByRole('tab', { name });
const order = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

test('an order with a choice of targets is given in three activations, and its price is read before', async () => {
  const { submit } = await play();
  await tab('Orders').click();
  await order('Revoke open sessions').click();
  const give = page.getByRole('button', { name: /Give: All accounts 2 people, about 25 min/ });
  await give.click();
  expect(submit.mock.calls).toEqual([[{ type: 'order', order: 'revoke-sessions', target: 'all' }]]);
  await expect.poll(() => said('polite')).toContain('Order given: Revoke open sessions – All accounts.');
});

test('an order is given by keyboard alone', async () => {
  const { submit } = await play();
  await userEvent.keyboard('2');
  await expect.element(order('Call in people for the night')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Relieve the teams' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(submit.mock.calls).toEqual([[{ type: 'order', order: 'relieve' }]]);
});

test('targets already given or done cannot be given again', async () => {
  const { submit } = await play();
  await tab('Orders').click();
  await order('Revoke open sessions').click();
  await page.getByRole('button', { name: /Give: The known accounts Given/ }).click({ force: true });
  await page.getByRole('button', { name: /Give: Administration accounts Done/ }).click({ force: true });
  expect(submit).not.toHaveBeenCalled();
});

test('what is missing is told, and the order cannot be given', async () => {
  const { submit } = await play();
  await tab('Orders').click();
  await order('Image the mail server').click();
  await expect.element(page.getByText('First find out which server to image: analyse the logs.')).toBeVisible();
  await page.getByRole('button', { name: 'Give the order' }).click({ force: true });
  expect(submit).not.toHaveBeenCalled();
});

test('a team without enough free people is told before and on the list', async () => {
  const teams = view.teams.map((team) => (team.id === 'comm' ? { ...team, busy: 2 } : team));
  await play({ view: { ...view, teams } });
  await tab('Orders').click();
  await expect.element(order('Remind staff of the instructions')).toHaveTextContent(/team busy/);
  await order('Remind staff of the instructions').click();
  await expect.element(page.getByText('Will have to wait: the team has not enough free people.')).toBeVisible();
});

test('the list shows one team, or only what is possible', async () => {
  await play();
  await tab('Orders').click();
  await page.getByRole('combobox', { name: 'Team' }).selectOptions('SOC and forensics');
  await expect.element(order('Analyse the webmail logs')).toBeVisible();
  await page.getByRole('button', { name: 'Possible', exact: true }).click();
  await expect.element(order('Analyse the webmail logs')).not.toBeInTheDocument();
  await expect.element(order('Search for passwords')).toBeVisible();
});

test('queued work is withdrawn at once; running work asks first, and says that it has a price', async () => {
  const { submit } = await play();
  await page.getByRole('button', { name: 'Withdraw: Enrol a population in MFA – Administrators' }).click();
  expect(submit.mock.lastCall).toEqual([{ type: 'withdraw', n: 8 }]);
  const stop = page.getByRole('button', { name: 'Stop: Analyse the webmail logs' });
  await stop.click();
  const question = page.getByRole('alertdialog', { name: 'Stop this work?' });
  await expect.element(question).toHaveTextContent(/has a price/);
  await userEvent.keyboard('{Escape}');
  await expect.element(stop).toHaveFocus();
  expect(submit).toHaveBeenCalledTimes(1);
  await stop.click();
  await question.getByRole('button', { name: 'Stop the work' }).click();
  expect(submit.mock.lastCall).toEqual([{ type: 'cancel', n: 6 }]);
});

test('reports tell what was done, what failed and where nothing was found', async () => {
  const { update } = await play();
  await expect.element(page.getByText('The channel is open. Eleven people are on it.')).toBeVisible();
  await expect.element(page.getByText('The console refused: the administration account is locked.')).toBeVisible();
  await expect.element(page.getByText('Nothing found: the team looked and saw nothing.')).toBeVisible();
  const report = { fr: 'Deux adresses étrangères.', en: 'Two foreign addresses.' };
  const work = view.work.map((one) => (one.n === 6 ? { ...one, state: 'done' as const, report } : one));
  update({ view: later(view, 28, { work }) });
  await expect.poll(() => said('polite')).toContain('Done: Analyse the webmail logs. Two foreign addresses.');
});
