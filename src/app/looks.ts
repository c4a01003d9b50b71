import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../panels/settings/settings.ts';
import type { StageOptions } from '../stage/index.ts';

/** What the page looks like now, once what the device asks for is known. */
export interface Looks {
  theme: 'dark' | 'light';
  contrast: 'normal' | 'high';
}

const LIGHT = '(prefers-color-scheme: light)';
const CONTRAST = '(prefers-contrast: more)';

const asked = (query: string): boolean => window.matchMedia(query).matches;

/** The looks that the settings ask for; 'auto' is what the device says. */
export function looksOf({ theme, contrast }: Pick<Settings, 'theme' | 'contrast'>): Looks {
  return {
    theme: theme === 'auto' ? (asked(LIGHT) ? 'light' : 'dark') : theme,
    contrast: contrast === 'auto' ? (asked(CONTRAST) ? 'high' : 'normal') : contrast,
  };
}

/** The looks, kept in step with the settings and with the device. */
export function useLooks({ theme, contrast }: Settings): Looks {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const queries = [LIGHT, CONTRAST].map((query) => window.matchMedia(query));
    const notice = (): void => setChanges((n) => n + 1);
    for (const query of queries) query.addEventListener('change', notice);
    return () => {
      for (const query of queries) query.removeEventListener('change', notice);
    };
  }, []);
  return useMemo(() => looksOf({ theme, contrast }), [theme, contrast, changes]);
}

/** The theme of the drawn board that goes with them. */
export function boardTheme({ theme, contrast }: Looks): StageOptions['theme'] {
  if (contrast === 'high') return theme === 'light' ? 'contrast-light' : 'contrast';
  return theme;
}
