import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/index.ts';

type Tree = { [key: string]: string | Tree };

const spaces = readdirSync('locales/fr').filter((name) => name.endsWith('.json'));

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as [string, string]] : flat(value, here);
  });
}

const read = (lang: Lang, space: string): [string, string][] =>
  flat(JSON.parse(readFileSync(`locales/${lang}/${space}`, 'utf8')) as Tree);

/** A help page for a terminal is set as a terminal writes. */
const prose = (entries: [string, string][]): [string, string][] => entries.filter(([key]) => key !== 'usage');

const holes = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

test('both languages have the same spaces', () => {
  expect(readdirSync('locales/en').sort()).toEqual(readdirSync('locales/fr').sort());
});

test.each(spaces)('%s has the same keys in both languages, none empty', (space) => {
  const keys = LANGS.map((lang) =>
    read(lang, space)
      .map(([key]) => key)
      .sort(),
  );
  expect(keys[0]).toEqual(keys[1]);
  const empty = LANGS.flatMap((lang) => read(lang, space).filter(([, text]) => text.trim() === ''));
  expect(empty).toEqual([]);
});

test.each(spaces)('%s fills the same holes in both languages', (space) => {
  const english = new Map(read('en', space));
  const different = read('fr', space).filter(([key, text]) => String(holes(text)) !== String(holes(english.get(key) ?? '')));
  expect(different).toEqual([]);
});

/** What no French text may hold: an ordinary space before a high sign, a straight apostrophe, bare guillemets. */
const FRENCH_FAULTS = [/ [:;!?»]/, /[^\s\u00a0\u202f:/][;!?»]/, /« |«[^\u00a0\u202f]/, /'/, /\.\.\./, /\b(A|E)(?= l’|tat\b)/];

test.each(spaces)('%s keeps French typography', (space) => {
  const faults = prose(read('fr', space)).filter(([, text]) =>
    FRENCH_FAULTS.some((fault) => fault.test(text.replace(/\{\{.*?\}\}/g, 'x\u00a0'))),
  );
  expect(faults).toEqual([]);
});

test.each(spaces)('%s keeps English typography', (space) => {
  const faults = prose(read('en', space)).filter(([, text]) => /[ \u00a0][:;!?]|'|\.\.\./.test(text));
  expect(faults).toEqual([]);
});
