export { createCatalogue, loadSpaces } from './catalogue.ts';
export { LANGS, preferredLang, type Lang } from './lang.ts';
export { condition, reason } from './reason.ts';
export { sentence, type NameKind, type Names } from './sentence.ts';
export { speechOf } from './speech.ts';
export type { Space } from './spaces.ts';
export type { Start } from './time.ts';
export { wordsIn, type Translate, type Words } from './words.ts';
