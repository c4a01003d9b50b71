import { whenCalm } from '../../panels/play/base/late.ts';

/*
 * The page begins with the device's own letters (`data-letters` on its root): the font, nearly as heavy as all the rest
 * of the title, would share the journey of the code and come in the middle of its first work.
 */

const KEY = 'cellule-72.font';

/** Whether an earlier visit had the font, which the browser then keeps: it need not wait. */
export function showKeptFont(): void {
  try {
    if (localStorage.getItem(KEY) === 'kept') delete document.documentElement.dataset['letters'];
  } catch {
    // Nothing is remembered here: each visit is a first one.
  }
}

/** The font's turn, once the page is calm: it is put on when it is there, so that the page is laid out anew but once. */
export function bringFont(): void {
  whenCalm(() => void document.fonts.load('1rem "Atkinson Hyperlegible Next"').then(putOn, () => undefined));
}

function putOn(): void {
  delete document.documentElement.dataset['letters'];
  try {
    localStorage.setItem(KEY, 'kept');
  } catch {
    // The next visit is a first one again.
  }
}
