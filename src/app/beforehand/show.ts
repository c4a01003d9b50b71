/*
 * Stands inside the page, after what the build wrote there: it runs before the game's code has come. The looks are put
 * on, and the title shows in the reader's language, unless the address asks for another page.
 */
import { looksOf } from '../looks.ts';
import { applySettings, readSettings } from '../settings.ts';
import { showKeptFont } from './letters.ts';
import { keepPress } from './press.ts';

const settings = readSettings();
applySettings(settings, looksOf(settings));
showKeptFont();
const root = document.getElementById('app');
const written = (id: string): DocumentFragment | undefined =>
  document.querySelector<HTMLTemplateElement>(`template#${id}-${settings.lang}`)?.content;
const title = written('title');
const unloaded = written('unloaded');
if (root && title && unloaded) {
  if (location.search === '') {
    root.replaceChildren(title);
    root.ariaBusy = 'true';
    keepPress(root);
  }
  // A title that will never answer is worse than none.
  document.querySelector('script[src]')?.addEventListener('error', () => {
    root.replaceChildren(unloaded);
    root.ariaBusy = null;
    root.querySelector('button')?.addEventListener('click', () => location.reload());
  });
}
