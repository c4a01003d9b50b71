import { TEXT_SIZES } from '../../src/panels/settings/settings.ts';
import type { Look } from './draw.tsx';

/** How a case is to be looked at, from an address: `?case=title/first-visit&lang=en&theme=light&contrast=high&text=long&zoom=200`. */
export function lookOf(query: URLSearchParams): Look {
  return {
    lang: query.get('lang') === 'en' ? 'en' : 'fr',
    theme: query.get('theme') === 'light' ? 'light' : 'dark',
    contrast: query.get('contrast') === 'high' ? 'high' : 'normal',
    text: TEXT_SIZES.find((size) => String(size) === query.get('zoom')) ?? 100,
    long: query.get('text') === 'long',
  };
}
