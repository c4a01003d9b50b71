import { preferredLang } from '../i18n/lang.ts';
import { CONTRASTS, PACES, TEXT_SIZES, THEMES, type Settings } from '../panels/settings/settings.ts';
import type { Looks } from './looks.ts';

const KEY = 'cellule-72.settings';

/** The settings of a first visit, from what the browser says of its user. */
function firstSettings(): Settings {
  return {
    lang: preferredLang(navigator.languages),
    text: 100,
    theme: 'auto',
    contrast: 'auto',
    reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    mute: false,
    music: 40,
    effects: 70,
    captions: true,
    pace: 1,
    autoPause: true,
    askSure: true,
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
  const theme = THEMES.find((one) => one === saved.theme);
  if (theme) kept.theme = theme;
  const contrast = CONTRASTS.find((one) => one === saved.contrast);
  if (contrast) kept.contrast = contrast;
  const pace = PACES.find((one) => one === saved.pace);
  if (pace) kept.pace = pace;
  for (const key of ['reducedMotion', 'mute', 'captions', 'autoPause', 'askSure'] as const) {
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
export function applySettings(settings: Settings, { theme, contrast }: Looks): void {
  const root = document.documentElement;
  root.lang = settings.lang;
  root.dataset['theme'] = theme;
  root.dataset['contrast'] = contrast;
  root.dataset['motion'] = settings.reducedMotion ? 'reduced' : 'full';
  root.style.setProperty('--text-scale', String(settings.text / 100));
  // The bar of a phone’s browser goes with the page.
  const ground = getComputedStyle(root).getPropertyValue('--ground').trim();
  if (ground) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground);
}
