import { createCatalogue, loadSpaces, wordsIn, type Lang, type Words } from '../../src/i18n/index.ts';
import { longWords } from './long.ts';

const catalogue = createCatalogue();
const EVERY = [
  'about',
  'briefing',
  'play',
  'debrief',
  'facilitator',
  'facts',
  'hotwash',
  'export',
  'group',
  'captions',
  'problems',
  'refusals',
  'settings',
  'papers',
] as const;
await loadSpaces(catalogue, EVERY);

/** All the words, in a language, in double length if asked. */
export function galleryWords(lang: Lang, long: boolean): Words {
  const words = wordsIn(catalogue, lang);
  return long ? longWords(words) : words;
}
