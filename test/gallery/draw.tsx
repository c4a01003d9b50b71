import { render } from 'preact';
import { applySettings, readSettings } from '../../src/app/settings.ts';
import { looksOf, type Looks } from '../../src/app/looks.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { Announcer, WordsContext } from '../../src/panels/parts/index.ts';
import type { Settings } from '../../src/panels/settings/settings.ts';
import { longTexts } from './long.ts';
import type { Case } from './types.ts';
import { galleryWords } from './words.ts';

export interface Look {
  lang: Lang;
  theme: Looks['theme'];
  contrast: Looks['contrast'];
  text: Settings['text'];
  long: boolean;
}

/** Draws a case alone in a place, as the game would with these settings; done when it stands still. */
export async function drawCase(one: Case, look: Look, place: HTMLElement): Promise<void> {
  const { lang, theme, contrast, text, long } = look;
  // What an earlier case left read.
  localStorage.clear();
  const settings: Settings = { ...readSettings(), lang, theme, contrast, text, reducedMotion: true, mute: true };
  applySettings(settings, looksOf(settings));
  const drawn = await one.draw({ lang, settings, texts: long ? longTexts : (value) => value });
  render(
    <WordsContext.Provider value={galleryWords(lang, long)}>
      <Announcer>{drawn}</Announcer>
    </WordsContext.Provider>,
    place,
  );
  await frames(2);
  for (const key of one.keys ?? []) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await frames(2);
  }
  // What is drawn a paint later, or once a board is there, is waited for.
  const find = async (selector: string): Promise<HTMLElement> => {
    for (let frame = 0; frame < PATIENCE; frame++) {
      const target = place.querySelector<HTMLElement>(selector);
      if (target) return target;
      await frames(1);
    }
    throw new Error(`${one.id}: there is no ${selector}`);
  };
  for (const selector of [one.click ?? []].flat()) {
    (await find(selector)).click();
    await frames(2);
  }
  if (one.fill) {
    const field = (await find(one.fill[0])) as HTMLInputElement;
    field.value = one.fill[1];
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await frames(2);
  }
  while (one.settled && !place.querySelector(one.settled)) await frames(5);
  await document.fonts.ready;
}

/** How many frames a part of a case may take to come. */
const PATIENCE = 600;

async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((done) => requestAnimationFrame(done));
}
