import { z } from 'zod';
import type { Draft } from '../draft.ts';
import { TEXT_FILES } from '../files.ts';
import type { Path } from '../problem.ts';
import { textsFile } from '../schema/texts.ts';
import { keysAt, listAt, valueAt } from '../values.ts';
import type { Mention } from './look.ts';
import { wantedTexts, type Wanted } from './wanted-texts.ts';

type TextFile = (typeof TEXT_FILES)[number];

/** Every text that the mechanics require stands in both languages, and none stands without an owner. */
export function checkTexts(draft: Draft, mentions: readonly Mention[]): void {
  const wanted = wantedTexts(draft, mentions);
  for (const file of TEXT_FILES) {
    const texts = draft.raw(file);
    if (texts === undefined) continue; // missing or no YAML: reported as such
    for (const one of wanted) compare(draft, file, texts, one);
  }
  checkTwins(draft);
}

function compare({ report }: Draft, file: TextFile, texts: unknown, { path, keys, among }: Wanted): void {
  if (!judged(texts, path)) return;
  const found = new Set(keysAt(texts, path));
  for (const key of keys) {
    if (!found.has(key)) report.add({ file, path: [...path, key] }, 'text-missing', { key: [...path, key].join('.') });
  }
  for (const key of found) {
    if (keys.has(key) || (among && !among.includes(key))) continue;
    report.add({ file, path: [...path, key], key: true }, 'text-unowned', { key });
  }
}

/** Where the form already asks for a section, or the owner's entry itself is missing, that is said once, not for each key. */
function judged(texts: unknown, path: Path): boolean {
  if (valueAt(texts, path) !== undefined) return true;
  const section = textsFile.shape[path[0] as keyof typeof textsFile.shape];
  return path.length === 1 && section instanceof z.ZodDefault;
}

/** What no mechanics own is the same in both languages: the briefing's parts and the glossary. */
function checkTwins({ report, raw }: Draft): void {
  for (const file of TEXT_FILES) {
    const there = file === 'fr.yaml' ? 'en.yaml' : 'fr.yaml';
    const [here, other] = [raw(file), raw(there)];
    if (here === undefined || other === undefined) continue;
    const known = new Set(keysAt(here, ['glossary']));
    const missing: [string, string][] = keysAt(other, ['glossary']).flatMap((key) => (known.has(key) ? [] : [['glossary', key]]));
    for (let part = listAt(here, ['briefing']).length; part < listAt(other, ['briefing']).length; part++)
      missing.push(['briefing', String(part)]);
    for (const path of missing) report.add({ file, path }, 'text-other-language', { key: path.join('.'), there });
  }
}
