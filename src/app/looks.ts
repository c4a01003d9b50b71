import type { Settings } from '../panels/settings/settings.ts';
import type { StageOptions } from '../stage/index.ts';

/** What the page looks like now, once what the device asks for is known. */
export interface Looks {
  theme: 'dark' | 'light';
  contrast: 'normal' | 'high';
}

/** What a device can ask for, as media queries. */
export const LIGHT = '(prefers-color-scheme: light)';
export const CONTRAST = '(prefers-contrast: more)';

const asked = (query: string): boolean => window.matchMedia(query).matches;

/** The looks that the settings ask for; 'auto' is what the device says. */
export function looksOf({ theme, contrast }: Pick<Settings, 'theme' | 'contrast'>): Looks {
  return {
    theme: theme === 'auto' ? (asked(LIGHT) ? 'light' : 'dark') : theme,
    contrast: contrast === 'auto' ? (asked(CONTRAST) ? 'high' : 'normal') : contrast,
  };
}

/** The theme of the drawn board that goes with them. */
export function boardTheme({ theme, contrast }: Looks): StageOptions['theme'] {
  if (contrast === 'high') return theme === 'light' ? 'contrast-light' : 'contrast';
  return theme;
}
