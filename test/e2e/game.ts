import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { ExerciseRecord } from '../../src/session/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { loadFolder } from '../../src/cli/folder.ts';
import { moveTo, press } from './keyboard.ts';

export type Lang = 'fr' | 'en';

type Words = { [key: string]: string | Words };

/** The scenario that the whole-game tests play; E2E_DIST must then be a build that holds it. */
const FOLDER = process.env.E2E_SCENARIO ?? 'scenarios/courrier-compromis';

export function scenario(): Scenario {
  const loaded = loadFolder(FOLDER);
  if (loaded.scenario === undefined) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
  return loaded.scenario;
}

/** The interface's own words, by key, so that the tests find what a person would read. */
export function wordsOf(
  space: 'app' | 'briefing' | 'settings' | 'play' | 'debrief' | 'facilitator' | 'papers' | 'group' | 'problems',
  lang: Lang,
): (key: string, values?: Record<string, string>) => string {
  const words = JSON.parse(readFileSync(`locales/${lang}/${space}.json`, 'utf8')) as Words;
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);
    if (typeof found !== 'string') throw new Error(`no words for ${key}`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  };
}

/** What was pressed is done: the world moves after the press is painted, and a message is drawn after its row. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let paint = 0; paint < 3; paint++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}

/** A player at the keyboard: no pointer, no reading of the map. */
export function player(page: Page, lang: Lang) {
  const app = wordsOf('app', lang);
  const briefing = wordsOf('briefing', lang);
  const play = wordsOf('play', lang);
  const debrief = wordsOf('debrief', lang);
  const { texts } = scenario();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const overDialog = () => page.locator('dialog[open]').getByRole('button', { name: play('end.debrief'), exact: true });

  const self = {
    /** From the title to the first minute, with a seed. */
    async begin(seed: number): Promise<void> {
      const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts[lang].title }) });
      await press(page, card.getByText(app('title.options'), { exact: true }));
      await moveTo(page, card.getByLabel(app('title.seed')));
      await page.keyboard.type(String(seed));
      await press(page, card.getByRole('button', { name: app('title.startNamed', { title: texts[lang].title }) }));
      await button(briefing('begin')).waitFor();
      // A new screen's heading takes the focus: a key pressed before would be lost.
      await page.locator('h1:focus').waitFor();
    },
    async takeOver(): Promise<void> {
      await press(page, button(briefing('begin')));
      await page.getByRole('tab').first().waitFor();
    },
    /** The shortcut "next event", so many times or until the exercise is over. */
    async next(times: number): Promise<void> {
      for (let time = 0; time < times && !(await self.isOver()); time++) {
        await page.keyboard.press('n');
        await settled(page);
      }
    },
    isOver: async (): Promise<boolean> => (await overDialog().count()) > 0,
    /** Gives an order by its id, on a target if it has some. */
    async order(id: string, target?: string): Promise<void> {
      const order = texts[lang].orders[id];
      if (!order) throw new Error(`no order ${id}`);
      await page.keyboard.press('2');
      await press(page, page.locator('.list').getByRole('button', { name: order.title }));
      const wanted =
        target === undefined ? play('orders.give') : play('orders.giveOn', { target: order.targets?.[target] ?? '' });
      await press(page, page.locator('article.detail').getByRole('button', { name: wanted }));
    },
    /** Writes to a body by its id, with the signatory that the form proposes, over the first channel, with the first content. */
    async notify(id: string): Promise<void> {
      const body = texts[lang].bodies[id];
      if (!body) throw new Error(`no body ${id}`);
      await page.keyboard.press('3');
      await press(page, page.locator('.list').getByRole('button', { name: body.name }));
      const form = page.locator('form.notice-form');
      await moveTo(page, form.getByRole('radio').and(page.locator('.notice-form__who > :last-child input')));
      await page.keyboard.press('Space');
      await press(page, form.getByRole('checkbox'), 'Space');
      await press(page, form.getByRole('button', { name: play('directory.send') }));
      await page
        .getByText(play('directory.sent', { name: body.name }))
        .first()
        .waitFor();
    },
    /** Answers the most urgent decision with the first option that is possible; false if none waits. */
    async decide(): Promise<boolean> {
      await page.keyboard.press('d');
      await settled(page);
      const option = page.locator('.decision__options .option:not([aria-disabled])');
      if ((await option.count()) === 0) return false;
      await press(page, option);
      return true;
    },
    /** Plays on to the end, answering what is asked. */
    async playOn(): Promise<void> {
      for (let turn = 0; turn < 2000 && !(await self.isOver()); turn++) {
        await page.keyboard.press('n');
        await settled(page);
        if (!(await self.isOver())) await self.decide();
      }
    },
    async toDebrief(): Promise<void> {
      await press(page, overDialog());
      await page.getByRole('heading', { level: 1 }).waitFor();
      await button(debrief('actions.record')).first().waitFor();
    },
    /** Saves the record from the debrief, and reads it. */
    async record(): Promise<ExerciseRecord> {
      const saved = page.waitForEvent('download');
      await press(page, button(debrief('actions.record')));
      const path = await (await saved).path();
      return JSON.parse(readFileSync(path, 'utf8')) as ExerciseRecord;
    },
  };
  return self;
}
