import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { empty, view } from './fixture.ts';
import { expectAccessible, later, play } from './show.tsx';

test('a newcomer sees what is new, at risk, under way and possible', async () => {
  const { update } = await play();
  const now = page.getByRole('region', { name: 'Now', exact: true });
  await expect.element(now.getByRole('button', { name: /11 messages to read/ })).toBeVisible();
  await expect.element(now.getByRole('button', { name: /3 decisions.*12 min left/ })).toBeVisible();
  await expect.element(now.getByRole('button', { name: /2 jobs, 1 queued/ })).toBeVisible();
  // A dilemma and twelve minutes left: that comes before any order.
  await expect.element(now.getByRole('button', { name: 'Decide', exact: true })).toBeVisible();
  update({ view: later(view, 5) });
  await expect.element(now.getByRole('button', { name: /7 min left/ })).toBeVisible();
});

test('what can wait stands behind an order that a free team could carry out', async () => {
  const inbox = view.inbox.map((one) => (one.state === 'open' ? { ...one, dilemma: false, until: view.at + 300 } : one));
  const { update } = await play({ view: { ...view, inbox } });
  const now = page.getByRole('region', { name: 'Now', exact: true });
  await expect.element(now.getByRole('button', { name: /^Give an order/ })).toBeVisible();
  update({ view: later(view, 241, { inbox }) });
  await expect.element(now.getByRole('button', { name: 'Decide', exact: true })).toBeVisible();
});

test('without a decision, the gravest danger known is at risk, and leads to its station', async () => {
  await play({ view: { ...view, inbox: [] } });
  const now = page.getByRole('region', { name: 'Now', exact: true });
  await now.getByRole('button', { name: 'Data has left Mail servers' }).click();
  await expect.element(page.getByRole('region', { name: 'Mail servers' })).toBeVisible();
  await expect.poll(() => (document.activeElement as HTMLElement).dataset['station']).toBe('mail');
});

test('in the fog, nothing known at risk is not nothing at risk', async () => {
  const stations = view.board.stations.map((one) => ({ ...one, marks: [] }));
  await play({ view: { ...view, inbox: [], board: { ...view.board, stations } } });
  await expect.element(page.getByText('Nothing known is at risk.')).toBeVisible();
});

test('the focus and the open message stay when the view is rebuilt', async () => {
  const { update } = await play();
  await page
    .getByRole('button', { name: /Three mailboxes forward outside/ })
    .first()
    .click();
  const option = page.getByRole('button', { name: 'Remove the three rules' });
  // What a row opens is drawn one paint later.
  await expect.element(option).toBeVisible();
  (option.element() as HTMLElement).focus();
  const before = option.element();
  for (let minute = 1; minute <= 20; minute++) update({ view: later(view, minute) });
  expect(option.element()).toBe(before);
  await expect.element(option).toHaveFocus();
});

test('the clock is run, paced and moved to what comes next', async () => {
  const { clockAction, openSettings } = await play();
  await expect.element(page.getByText('Thursday 19:42')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: '×5' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  expect(clockAction.mock.calls).toEqual([['run'], [{ pace: 5 }], ['next']]);
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(openSettings).toHaveBeenCalledOnce();
});

test('why time stands still is told', async () => {
  await play({ clock: { running: false, pace: 1, reason: 'dilemma' } });
  await expect.element(page.getByText('Time is stopped: a hard decision is waiting for you.')).toBeVisible();
});

test('finishing asks: closing is judged, abandoning is not', async () => {
  const { submit, endExercise, update } = await play();
  await page.getByRole('button', { name: 'Finish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Finish the exercise?' });
  await expect.element(dialog).toHaveTextContent(/played on without it to the end.*Nothing is assessed/);
  await dialog.getByRole('button', { name: 'Close the crisis cell' }).click();
  expect(submit.mock.calls).toEqual([[{ type: 'close' }]]);
  expect(endExercise).not.toHaveBeenCalled();
  update({ view: later(view, 0, { phase: 'closed' }) });
  await page.getByRole('button', { name: 'See the debrief' }).click();
  expect(endExercise).toHaveBeenCalledOnce();
});

test('the map is mounted once, hidden from screen readers, and its text says the same', async () => {
  const { mountStage } = await play();
  expect(mountStage).toHaveBeenCalledOnce();
  expect(mountStage.mock.calls[0]?.[0].getAttribute('aria-hidden')).toBe('true');
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  const table = page.getByRole('table', { name: 'Stations' });
  await expect
    .element(table.getByRole('row', { name: /Mail servers.*Legacy protocols: Open.*leak towards Outside/ }))
    .toBeVisible();
  await expect.element(page.getByText('Remote line (cut): Webmail – VPN – Directory and SSO')).toBeVisible();
});

test('what we know is told apart, and a finding proved wrong is struck and labelled', async () => {
  await play();
  await page.getByRole('tab', { name: 'Situation' }).click();
  const wrong = page.getByRole('article').filter({ hasText: 'Seven accounts affected' });
  await expect.element(wrong.getByText('Proved wrong since')).toBeVisible();
  expect(wrong.element().querySelector('s')).not.toBeNull();
  await expect.element(page.getByText('How did the attacker get in?').last()).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Staff 11,844 Not started/ })).toBeVisible();
  await expect.element(page.getByText('unknown', { exact: true })).toBeVisible();
});

test('the log tells each fact in a sentence, newest first, and can be searched', async () => {
  await play();
  await page.getByRole('tab', { name: 'Log' }).click();
  const lines = page.getByRole('region', { name: 'Log' }).getByRole('listitem');
  await expect.element(lines.first()).toHaveTextContent(/Thursday 19:41.*Passerelle login without a second factor/);
  await page.getByRole('textbox', { name: 'Search for a word' }).fill('forward');
  await expect.poll(() => lines.elements().every((line) => /forward/i.test(line.textContent ?? ''))).toBe(true);
  expect(lines.elements().length).toBeGreaterThan(0);
});

test('captions of sounds are seen', async () => {
  await play({ captions: ['A telephone rings'] });
  await expect.element(page.getByText('A telephone rings')).toBeVisible();
});

for (const lang of ['fr', 'en'] as const) {
  for (const size of [
    [1366, 768],
    [390, 844],
  ] as [number, number][]) {
    test(`every panel is accessible and fits, ${lang}, ${size.join('×')}`, async () => {
      await play({ lang, size });
      const tabs = page.getByRole('tab').elements();
      for (const tab of tabs) {
        await userEvent.click(tab);
        await expectAccessible();
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size[0]);
      }
      if (size[0] > 1000) expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(size[1]);
    });
  }
}

test('a text twice as large makes one column, and nothing goes out of the page', async () => {
  await play();
  document.documentElement.style.setProperty('--text-scale', '2');
  try {
    await expect.element(page.getByRole('tab', { name: 'Map' })).toBeVisible();
    for (const tab of page.getByRole('tab').elements()) {
      await userEvent.click(tab);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1366);
    }
  } finally {
    document.documentElement.style.removeProperty('--text-scale');
  }
});

test('the first stop of the keyboard leads past the clock to the panels', async () => {
  await play();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Skip to the panels' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('list', { name: 'To decide' }).getByRole('button').first()).toHaveFocus();
});

test('a key that asks for a decision leads to the messages where none is open', async () => {
  await play({ view: empty, facts: [] });
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.keyboard('d');
  await expect.element(page.getByRole('tab', { name: 'Messages' })).toHaveAttribute('aria-selected', 'true');
});

test('an exercise in which nothing has happened says so everywhere', async () => {
  await play({ view: empty, facts: [] });
  for (const tab of page.getByRole('tab').elements()) {
    await userEvent.click(tab);
    expect(document.querySelector('.tabs__panel .empty, .tabs__panel .welcome')).not.toBeNull();
    await expectAccessible();
  }
});
