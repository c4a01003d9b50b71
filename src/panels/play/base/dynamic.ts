import type { Translate } from '../../../i18n/index.ts';

/** The word for an id that the scenario chose from a closed list; the id itself is never shown, `otherwise` is. */
export function wordFor(t: Translate, path: string, id: string, otherwise = ''): string {
  const ask = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return ask(`play:${path}.${id}`, { defaultValue: otherwise });
}
