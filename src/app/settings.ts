import { preferredLang } from '../i18n/index.ts';
import { PACES, TEXT_SIZES, type Settings } from '../panels/settings/settings.ts';

const KEY = 'cellule-72.settings';

/** The settings of a first visit, from what the browser says of its user. */
function firstSettings(): Settings {
  const prefers = (query: string): boolean => window.matchMedia(query).matches;
  return {
    lang: preferredLang(navigator.languages),
    text: 100,
    theme: prefers('(prefers-color-scheme: light)') && prefers('(prefers-contrast: more)') ? 'light' : 'dark',
    contrast: prefers('(prefers-contrast: more)') ? 'high' : 'normal',
    reducedMotion: prefers('(prefers-reduced-motion: reduce)'),
    mute: false,
    music: 40,
    effects: 70,
    captions: true,
    pace: 1,
    autoPause: true,
  };
}

/** The remembered settings; whatever is missing or odd is as on a first visit. */
export function readSettings(): Settings {
  const settings = firstSettings();
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return { ...settings, ...soundOnly(saved) };
  } catch {
    return settings;
  }
}

function soundOnly(saved: Partial<Record<keyof Settings, unknown>>): Partial<Settings> {
  const kept: Partial<Settings> = {};
  if (saved.lang === 'fr' || saved.lang === 'en') kept.lang = saved.lang;
  const text = TEXT_SIZES.find((size) => size === saved.text);
  if (text) kept.text = text;
  if (saved.theme === 'dark' || saved.theme === 'light') kept.theme = saved.theme;
  if (saved.contrast === 'normal' || saved.contrast === 'high') kept.contrast = saved.contrast;
  const pace = PACES.find((one) => one === saved.pace);
  if (pace) kept.pace = pace;
  for (const key of ['reducedMotion', 'mute', 'captions', 'autoPause'] as const) {
    const value = saved[key];
    if (typeof value === 'boolean') kept[key] = value;
  }
  for (const key of ['music', 'effects'] as const) {
    const value = saved[key];
    if (typeof value === 'number' && value >= 0 && value <= 100) kept[key] = value;
  }
  return kept;
}

/** Remembers the settings; false if the browser refuses. */
export function writeSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** Puts what concerns the eye on the page's root, where the style reads it. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.lang = settings.lang;
  root.dataset['theme'] = settings.theme;
  root.dataset['contrast'] = settings.contrast;
  root.dataset['motion'] = settings.reducedMotion ? 'reduced' : 'full';
  root.style.setProperty('--text-scale', String(settings.text / 100));
}
