import { afterEach, expect, test } from 'vitest';
import { loadFolder } from '../../src/cli/folder.ts';
import { settled, wordsOf } from './game.ts';
import { openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

let watched: Watched;
afterEach(() => watched.close());

/** What a person presses from the first screen on, at most, until the first decision is taken. */
const MOST = 4;

test.each(['fr', 'en'] as const)(
  'a newcomer takes the first decision of the lesson within four activations (%s)',
  async (lang) => {
    watched = await openGame(lang);
    const { page, faults } = watched;
    const { scenario } = loadFolder('scenarios/prise-de-poste');
    const first = scenario?.injects[0];
    if (!scenario || !first) throw new Error('the lesson cannot be read');
    const { title, injects } = scenario.texts[lang];
    const app = wordsOf('app', lang);
    let pressed = 0;
    const press = async (target: ReturnType<typeof page.getByRole>): Promise<void> => {
      await target.first().click();
      pressed++;
      await settled(page);
    };

    await press(page.getByRole('button', { name: app('title.startNamed', { title }) }));
    await press(page.getByRole('button', { name: wordsOf('briefing', lang)('begin'), exact: true }));
    await page.getByRole('tab').first().waitFor();
    const options = page.locator('.decision__options .option');
    if ((await options.count()) === 0) await press(page.getByRole('button', { name: injects[first.id]?.title ?? '' }));
    await press(options);

    const chosen = injects[first.id]?.options?.[first.options[0]?.id ?? ''];
    await page
      .getByText(chosen?.outcome ?? '', { exact: false })
      .first()
      .waitFor();
    expect(pressed).toBeLessThanOrEqual(MOST);
    expect(faults).toEqual([]);
  },
);
