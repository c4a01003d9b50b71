import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { namesOf } from '../../src/debrief/index.ts';
import { direction, FACILITATOR, view } from '../../src/engine/index.ts';
import { Console } from '../../src/facilitator/Console.tsx';
import type { ConsoleProps } from '../../src/facilitator/types.ts';
import { createCatalogue, loadSpaces, wordsIn } from '../../src/i18n/index.ts';
import { Announcer, WordsContext } from '../../src/panels/parts/index.ts';
import { createHost, objectivesOf, seatsOf } from '../../src/session/index.ts';
import { scenarioOf } from '../golden/records.ts';
import { expectAccessible } from '../panels/show.tsx';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['play', 'facts', 'refusals', 'facilitator', 'group', 'debrief']);
const words = wordsIn(catalogue, 'en');

let place: HTMLElement | null = null;
afterEach(() => {
  if (!place) return;
  render(null, place);
  place.remove();
  place = null;
});

/** The console over a real host, at a minute; gives the host and what was asked of the clock. */
async function open(given: Partial<ConsoleProps> & { scenario?: string; until?: number } = {}) {
  localStorage.clear();
  await page.viewport(1366, 768);
  document.documentElement.lang = 'en';
  document.documentElement.dataset['theme'] = 'dark';
  const { scenario: id = 'tiny', until = 10, ...more } = given;
  const scenario = scenarioOf(id);
  const seats = ['cell', ...scenario.seats.map((seat) => seat.id), 'facilitator', 'observer'];
  const host = createHost(scenario, { seed: 7, seats });
  host.close(until);
  const clockAction = vi.fn<ConsoleProps['clockAction']>();
  const project = vi.fn(() => true);

  function Led() {
    const [, draw] = useState(0);
    const world = host.world();
    const props: ConsoleProps = {
      ...{ view: view(scenario, world, FACILITATOR), facts: host.facts(), direction: direction(scenario, world) },
      givenBy: (n) => host.entries().find((entry) => entry.n === n)?.by ?? null,
      ...{ names: namesOf(scenario), objectives: objectivesOf(scenario), seats: seatsOf(scenario) },
      ...{ clock: { running: false, pace: 1, reason: null }, stopped: false, reachable: null, cut: scenario.cut ?? null },
      ...{ begun: null, standIns: { policies: [], held: {}, hold: () => undefined } },
      projector: { open: project, shown: false },
      submit: (seat, command) => {
        const answer = host.submit(seat, command);
        draw((turn) => turn + 1);
        return Promise.resolve(answer);
      },
      clockAction,
      ...{ onStop: () => undefined, openSettings: () => undefined, onPapers: () => undefined, onEnd: () => undefined },
      mountTruth: () => () => undefined,
    };
    return <Console {...props} {...more} />;
  }
  place = document.createElement('div');
  document.body.append(place);
  render(
    <WordsContext.Provider value={words}>
      <Announcer>
        <h1 class="visually-hidden">Console</h1>
        <Led />
      </Announcer>
    </WordsContext.Provider>,
    place,
  );
  await expect.element(page.getByRole('heading', { name: 'Chronogramme' })).toBeVisible();
  return { host, clockAction, project };
}

const last = (host: ReturnType<typeof createHost>) => host.entries().at(-1)?.command;
const noteField = page.getByRole('textbox', { name: 'What I saw' });

test('the keys do what their sheet says, from anywhere but a field', async () => {
  const { clockAction, project } = await open();
  await userEvent.keyboard(' n');
  expect(clockAction.mock.calls).toEqual([['run'], ['next']]);
  await userEvent.keyboard('p');
  expect(project).toHaveBeenCalledOnce();
  await userEvent.keyboard('o');
  await expect.element(noteField).toHaveFocus();
  await userEvent.keyboard('no');
  await expect.element(noteField).toHaveValue('no');
  expect(clockAction).toHaveBeenCalledTimes(2);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('f');
  await expect.element(page.getByRole('searchbox', { name: 'Find an inject' })).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('combobox', { name: /said aloud/ })).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect.element(sheet.getByText('Find an inject')).toBeVisible();
  await expectAccessible();
  await sheet.getByRole('checkbox', { name: 'Use shortcuts' }).click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('n');
  expect(clockAction).toHaveBeenCalledTimes(2);
});

test('a half-typed note is there when its tab is opened again; a note can be corrected or taken back', async () => {
  const { host } = await open();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await noteField.fill('Roles said');
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect.element(noteField).toHaveValue('Roles said');
  await noteField.click();
  await userEvent.keyboard(' aloud{Enter}');
  await page.getByRole('button', { name: 'Correct: Roles said aloud' }).click();
  await noteField.fill('Roles said at once');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Roles said aloud')).not.toBeInTheDocument();
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Roles said at once' })).toBeVisible();
  expect(last(host)).toEqual({ type: 'strike', note: 1 });
  await expectAccessible();
  await page.getByRole('button', { name: 'Take back: Roles said at once' }).click();
  await expect.element(page.getByText(/No note yet/)).toBeVisible();
  expect(last(host)).toEqual({ type: 'strike', note: 2 });
});

test('an inject that was left out is put back, held back and brought forward', async () => {
  const { host } = await open();
  const row = page.getByRole('list', { name: 'Chronogramme' }).getByRole('button');
  await row.first().click();
  const title = document.querySelector('.inject-view h3')?.textContent;
  expect(title).toBeTruthy();
  await page.getByRole('button', { name: 'Leave out' }).click();
  await expect.element(page.getByText('Left out by the facilitator.')).toBeVisible();
  await page.getByRole('button', { name: 'Put back in its place' }).click();
  expect(last(host)).toMatchObject({ type: 'put-back' });
  await page.getByRole('group', { name: 'Delay by at least' }).getByRole('button', { name: '3 h', exact: true }).click();
  await page.getByRole('group', { name: 'Bring forward by' }).getByRole('button', { name: '1 h', exact: true }).click();
  expect(last(host)).toMatchObject({ type: 'put-forward' });
  await page.getByRole('button', { name: 'Put back to its time' }).click();
  await expect.element(page.getByRole('button', { name: 'Put back to its time' })).not.toBeInTheDocument();
  await expectAccessible();
  await page.getByRole('button', { name: 'Back to the chronogramme' }).click();
  expect(document.activeElement?.textContent).toContain(title);
});

test('the timeline is one tab stop; the arrows pass its marks', async () => {
  await open({ scenario: 'courrier-compromis', until: 600 });
  await page.getByRole('button', { name: 'All', exact: true }).first().click();
  await expect.element(page.getByRole('heading', { name: /^Now: / })).toBeVisible();
  const rows = document.querySelectorAll<HTMLElement>('.injects .list__item');
  expect([...rows].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  rows[0]?.focus();
  for (let turn = 1; turn < 8; turn++) {
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[turn]);
  }
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(rows[rows.length - 1]);
  await expectAccessible();
});

test('a message too long is not sent, and the dialog says so and why', async () => {
  const { host } = await open();
  await page.getByRole('button', { name: 'Improvise a message' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'From' }).fill('The prefecture');
  await dialog.getByRole('textbox', { name: 'Subject' }).fill('Room');
  await dialog.getByRole('textbox', { name: 'Message' }).fill('x'.repeat(2003));
  await expect.element(dialog.getByText('3 characters too many.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Send the message' }).click();
  await expect.element(dialog.getByText(/2,000 characters at most/)).toBeVisible();
  expect(host.entries()).toHaveLength(0);
  await dialog.getByRole('textbox', { name: 'Message' }).fill('x'.repeat(1900));
  await expect.element(dialog.getByText('100 characters left.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Send the message' }).click();
  expect(host.entries()).toHaveLength(1);
});

test('a refusal is shown in the dialog that asked', async () => {
  await open({ submit: () => Promise.resolve({ refused: 'malformed' }) });
  await page.getByRole('button', { name: 'Improvise a message' }).click();
  const dialog = page.getByRole('dialog');
  for (const name of ['From', 'Subject', 'Message']) await dialog.getByRole('textbox', { name }).fill('x');
  await dialog.getByRole('button', { name: 'Send the message' }).click();
  await expect.element(dialog.getByText(/incomplete or too long/)).toBeVisible();
});

const group = {
  ...{ codes: { seats: 'KM4T7R', observers: 'W8PD2H' }, address: 'http://192.0.2.1/', observersAddress: 'http://192.0.2.1/' },
  ...{ servers: [], server: '', onServer: () => undefined, ownAddress: null },
  ...{ seats: [], people: [], lost: true, closed: false, failed: 'clock' as const, unheard: true },
};

test('what the way to the server does not carry is said above every tab', async () => {
  await open({ group, stopped: true });
  const banner = page.getByRole('banner');
  for (const tab of ['Truth', 'Notes', 'Log']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect.element(banner.getByText(/connection to the server is lost/)).toBeVisible();
    await expect.element(banner.getByText(/The clock did not get your last request/)).toBeVisible();
    await expect.element(banner.getByText(/stop word has not reached/)).toBeVisible();
  }
  await expectAccessible();
});

test('a room that is closed is said at once, with the way on, in place of a connection that would come back', async () => {
  await open({ group: { ...group, closed: true } });
  const banner = page.getByRole('banner');
  await expect.element(banner.getByText(/The room is closed.*“End” opens the debrief/)).toBeVisible();
  expect(banner.getByText(/comes back by itself|sent again|Try again/).elements()).toEqual([]);
  await expectAccessible();
});

test('a notification is said in one line, by keyboard alone', { timeout: 60_000 }, async () => {
  const { host } = await open({ scenario: 'courrier-compromis', until: 60 });
  const seen = view(scenarioOf('courrier-compromis'), host.world(), FACILITATOR);
  const body = seen.directory.find(({ channels }) => channels.includes('phone')) ?? expect.unreachable();
  await userEvent.keyboard(`/${body.name.en.replace(/,.*/, '')}`);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('pho,');
  await userEvent.keyboard(`${seen.contents[0]?.name.en.slice(0, 9) ?? ''},`);
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(host.entries()).toHaveLength(1));
  expect(last(host)).toMatchObject({ type: 'notify', channel: 'phone', content: [seen.contents[0]?.id] });
});

test('an order that waits for people can be taken back where it was entered', async () => {
  const { host } = await open({ scenario: 'courrier-compromis', until: 60 });
  const field = page.getByRole('combobox', { name: /said aloud/ });
  const undo = page.getByRole('button', { name: 'Take back', exact: true });
  const queued = () => host.world().orders.some(({ state }) => state === 'queued');
  for (let turn = 0; turn < 40 && !queued(); turn++) {
    const seen = view(scenarioOf('courrier-compromis'), host.world(), FACILITATOR);
    const order = seen.orders.find(({ state, missing, targets }) => state === 'free' && missing === null && targets.length === 0);
    if (!order) break;
    await field.fill(order.title.en);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(host.world().orders.some((one) => one.order === order.id)).toBe(true));
  }
  expect(queued()).toBe(true);
  await undo.click();
  expect(last(host)).toMatchObject({ type: 'withdraw' });
  await expect.element(undo).not.toBeInTheDocument();
});

test('the shorter session can be undone before the start', async () => {
  const { host } = await open({ scenario: 'courrier-compromis', until: 0 });
  await page.getByRole('button', { name: 'Play it in 60 minutes' }).click();
  const skip = scenarioOf('courrier-compromis').cut?.skip ?? [];
  await vi.waitFor(() => expect(host.entries()).toHaveLength(skip.length));
  await page.getByRole('button', { name: 'Go back to the full length' }).click();
  await vi.waitFor(() => expect(host.entries()).toHaveLength(2 * skip.length));
  await expect.element(page.getByRole('button', { name: 'Play it in 60 minutes' })).toBeVisible();
  expect(Object.values(host.world().injects).some(({ state }) => state === 'skipped')).toBe(false);
});
