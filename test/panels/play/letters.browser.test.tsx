import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Message, View } from '../../../src/engine/types.ts';
import { view } from './fixture.ts';
import { both } from './fixture/text.ts';
import { expectAccessible, play } from './show.tsx';

const air = (id: string, name: string): View['channels'][number] => ({
  ...{ id, name: both(name, name), notifies: false, compromised: false, minutes: 1 },
});
const channels = [
  ...view.channels,
  air('tv', 'Television'),
  air('radio', 'Radio'),
  air('studio', 'On air'),
  air('in-person', 'Face'),
];

async function read(channel: string, text: string): Promise<string> {
  const [first] = view.inbox;
  if (!first) throw new Error('the fixture has messages');
  const title = both('Le titre', 'The title in question');
  const message: Message = { ...first, id: 'news', channel, from: both('Chaîne', 'The channel'), title, text: both(text, text) };
  await play({ view: { ...view, channels, inbox: [message] } });
  await page
    .getByRole('list')
    .getByRole('button', { name: /The title in question/ })
    .click();
  const article = page.getByRole('article');
  await expect.element(article.getByRole('heading', { name: 'The title in question' })).toBeVisible();
  return (article.element() as HTMLElement).innerText;
}

/** Stand in this order, each once. */
function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `${part}, in ${text}`).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
  for (const part of parts.slice(1, -1)) expect(text.split(part), part).toHaveLength(2);
}

const MARK = 'EXERCICE – EXERCICE – EXERCICE';

test('a bulletin reads as plain text: its kind, its title, its headline once, then the rest; nothing in it moves', async () => {
  const text = await read('tv', 'The ministry confirms an incident. The inquiry is open.\n\nDo you agree?');
  expectInOrder(text, [
    ...[MARK, 'Television news', 'The title in question', 'The ministry confirms an incident.', 'The inquiry is open.'],
    ...['Do you agree?', MARK],
  ]);
  const screen = document.querySelector('.screen');
  expect(screen?.getAnimations({ subtree: true })).toEqual([]);
  expect(screen?.querySelector('marquee, animate')).toBeNull();
  await expectAccessible();
});

test('the radio has a wave, which a screen reader does not read, and what is said, speaker by speaker', async () => {
  expectInOrder(await read('radio', 'THE HOST. “So you do not know?”\n\nTHE MINISTER. “I… no.”'), [
    ...[MARK, 'Heard on the radio', 'The title in question', 'THE HOST. “So you do not know?”', 'THE MINISTER. “I… no.”', MARK],
  ]);
  expect(document.querySelector('.wave')?.getAttribute('aria-hidden')).toBe('true');
  await expectAccessible();
});

test('the card of a minister who goes on air says when, what will be asked and the line, as terms and their words', async () => {
  await read(
    'studio',
    'On air: 7:30, live.\n\nThey will ask: what was stolen.\n\nHis line: “All is well.”\n\nWhat do I give him?',
  );
  const terms = [...document.querySelectorAll('.air dt')].map((one) => one.textContent);
  const words = [...document.querySelectorAll('.air dd')].map((one) => one.textContent);
  expect(terms).toEqual(['On air', 'They will ask', 'His line']);
  expect(words).toEqual(['7:30, live.', 'what was stolen.', '“All is well.”']);
  await expect.element(page.getByText('What do I give him?')).toBeVisible();
  await expectAccessible();
});

test('what is said in person is no call', async () => {
  const text = await read('in-person', 'You are holding on to the table.');
  expect(text).toContain('Said in person');
  expect(text).not.toContain('transcribed');
});
