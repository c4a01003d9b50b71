import type { View } from '../../../engine/types.ts';

type Glossary = View['glossary'];
export type Term = Glossary[number];
export type Language = 'fr' | 'en';

/** A stretch of text, or a term to explain as the text wrote it. */
export type Piece = string | { term: Term; written: string };

interface Index {
  pattern: RegExp | null;
  terms: Map<string, Term>;
}

const indexes = new WeakMap<Glossary, Partial<Record<Language, Index>>>();

/** Cuts a text at the first occurrence of each glossary term that is not yet in `seen`; adds the terms met to it. */
export function cut(text: string, glossary: Glossary, language: Language, seen: Set<string>): Piece[] {
  const { pattern, terms } = indexOf(glossary, language);
  if (!pattern) return [text];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const written = match[0];
    const term = terms.get(written) ?? terms.get(written.toLowerCase());
    if (!term || seen.has(term.id)) continue;
    seen.add(term.id);
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ term, written });
    from = match.index + written.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

function indexOf(glossary: Glossary, language: Language): Index {
  const known = indexes.get(glossary) ?? {};
  const index = known[language] ?? build(glossary, language);
  indexes.set(glossary, { ...known, [language]: index });
  return index;
}

function build(glossary: Glossary, language: Language): Index {
  const terms = new Map<string, Term>();
  for (const term of glossary) for (const form of forms(term.title[language])) terms.set(form, term);
  if (terms.size === 0) return { pattern: null, terms };
  const words = [...terms.keys()].sort((a, b) => b.length - a.length).map(escape);
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), terms };
}

/** “Indicator (IOC)” is met as “indicator” and as “IOC”; an abbreviation only in capitals. */
function forms(title: string): string[] {
  const inside = /^(.*?)\s*\((.+)\)\s*$/u.exec(title);
  const names = inside ? [inside[1] ?? '', inside[2] ?? ''] : [title];
  return names.filter((name) => name.length > 1).map((name) => (isAbbreviation(name) ? name : name.toLowerCase()));
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase();
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
