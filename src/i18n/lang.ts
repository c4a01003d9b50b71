export type Lang = 'fr' | 'en';
export const LANGS: readonly Lang[] = ['fr', 'en'];

/** The language to start in, from the browser's preferences: French unless English comes first. */
export function preferredLang(preferences: readonly string[]): Lang {
  for (const preference of preferences) {
    const lang = preference.slice(0, 2).toLowerCase();
    if (lang === 'fr' || lang === 'en') return lang;
  }
  return 'fr';
}
