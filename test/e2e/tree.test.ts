import type { Locator, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { scenario, settled, wordsOf, type Lang } from './game.ts';
import { openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

let watched: Watched;
afterEach(() => watched.close());

/** As a screen reader does it: whatever lies over the element on the screen. */
async function activate(element: Locator): Promise<void> {
  await element.focus();
  await element.press('Enter');
}

/** Somebody who hears the page: finds everything by its role and its name, and has no picture. */
function listener(page: Page, lang: Lang) {
  const app = wordsOf('app', lang);
  const play = wordsOf('play', lang);
  const { texts } = scenario();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const panel = () => page.getByRole('tabpanel');
  const self = {
    async begin(seed: number): Promise<void> {
      const card = page.getByRole('article', { name: texts[lang].title });
      await card.getByText(app('title.options'), { exact: true }).click();
      await card.getByRole('textbox', { name: app('title.seed') }).fill(String(seed));
      await activate(card.getByRole('button', { name: app('title.startNamed', { title: texts[lang].title }) }));
      // A new screen's heading takes the focus: a key pressed before would be lost.
      await page.locator('h1:focus').waitFor();
      await activate(button(wordsOf('briefing', lang)('begin')));
      await page.getByRole('tab').first().waitFor();
    },
    async tab(name: 'messages' | 'orders' | 'directory' | 'situation' | 'log'): Promise<void> {
      await activate(page.getByRole('tab', { name: new RegExp(`^${play(`panels.${name}`)}`) }));
      await settled(page);
    },
    async next(): Promise<void> {
      await activate(button(play('bar.next')));
      await settled(page);
    },
    over: async (): Promise<boolean> => (await page.getByRole('alertdialog', { name: play('announce.over') }).count()) > 0,
    /** Opens the most urgent decision and takes its first possible option; false if none waits. */
    async decide(): Promise<boolean> {
      await self.tab('messages');
      const waiting = panel().getByRole('list', { name: play('inbox.sections.urgent') });
      if ((await waiting.count()) === 0) return false;
      await activate(waiting.getByRole('button').first());
      const decision = panel().getByRole('region', { name: new RegExp(`^${play('inbox.decideTitle')}`) });
      await decision.waitFor();
      const option = decision.getByRole('button', { disabled: false }).first();
      await activate(option);
      await settled(page);
      return true;
    },
    async order(id: string): Promise<void> {
      const order = texts[lang].orders[id];
      if (!order) throw new Error(`no order ${id}`);
      await self.tab('orders');
      await panel().getByRole('searchbox').fill(order.title);
      await activate(panel().getByRole('listitem').getByRole('button', { name: order.title }).first());
      await activate(button(play('orders.give')));
      await settled(page);
    },
    /** Writes to a body with what the form proposes: the first signatory and channel, the first parts. */
    async notify(id: string): Promise<void> {
      const name = texts[lang].bodies[id]?.name ?? '';
      await self.tab('directory');
      await panel().getByRole('searchbox').fill(name);
      await activate(panel().getByRole('listitem').getByRole('button', { name }).first());
      await panel().getByRole('heading', { name }).waitFor();
      await panel()
        .getByRole('group', { name: play('directory.channel') })
        .getByRole('radio')
        .first()
        .check();
      const parts = panel()
        .getByRole('group', { name: play('directory.content') })
        .getByRole('checkbox');
      for (let part = 0; part < 3; part++) await parts.nth(part).check();
      await activate(button(play('directory.send')));
      await settled(page);
    },
  };
  return self;
}

test('a whole exercise through the accessibility tree alone, without the picture', async () => {
  watched = await openGame('fr');
  const { page, faults } = watched;
  const play = wordsOf('play', 'fr');
  const ear = listener(page, 'fr');
  // The drawn map never comes: what it shows has to be said.
  await page.addInitScript(() => {
    new MutationObserver(() => document.querySelectorAll('canvas').forEach((canvas) => canvas.remove())).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.reload();
  await ear.begin(7);
  await ear.next();
  const order = scenario().orders.find(({ needs, locked, targets }) => !needs && !locked && !targets);
  if (!order) throw new Error('every order needs something');
  await ear.order(order.id);
  await expect
    .poll(() =>
      page
        .getByRole('region', { name: play('work.title') })
        .getByRole('listitem')
        .count(),
    )
    .toBeGreaterThan(0);
  const body = scenario().bodies[0];
  if (body) await ear.notify(body.id);
  await ear.tab('situation');
  expect(await page.getByText(play('summary.title')).count()).toBe(1);
  expect(
    await page
      .getByRole('region', { name: play('board.stations') })
      .getByRole('row')
      .count(),
  ).toBeGreaterThan(3);
  let answered = 0;
  for (let turn = 0; turn < 1500 && !(await ear.over()); turn++) {
    await ear.next();
    if (!(await ear.over()) && (await ear.decide())) answered++;
  }
  expect(answered).toBeGreaterThan(3);
  expect(await page.locator('canvas').count()).toBe(0);
  await activate(page.getByRole('button', { name: play('end.debrief') }));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('tab', { name: wordsOf('debrief', 'fr')('tab.escalation') }).waitFor();
  expect(faults).toEqual([]);
});
