import { afterEach, expect, test, vi } from 'vitest';
import { looksOf } from '../../src/app/looks.ts';
import { applySettings, readSettings, writeSettings } from '../../src/app/settings.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('settings are remembered', () => {
  const settings = { ...readSettings(), lang: 'en' as const, text: 150 as const, mute: true, effects: 5 };
  expect(writeSettings(settings)).toBe(true);
  expect(readSettings()).toEqual(settings);
});

test('what is missing or odd in the memory is as on a first visit', () => {
  const first = readSettings();
  localStorage.setItem('cellule-72.settings', JSON.stringify({ text: 137, pace: 9, music: -4, theme: 'pink', contrast: 'high' }));
  expect(readSettings()).toEqual({ ...first, contrast: 'high' });
  localStorage.setItem('cellule-72.settings', 'not json');
  expect(readSettings()).toEqual(first);
});

test('a browser that refuses to remember is no obstacle', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(writeSettings(readSettings())).toBe(false);
});

test('the page’s root carries what the style needs', () => {
  const settings = { ...readSettings(), lang: 'en' as const, text: 200 as const, reducedMotion: true };
  applySettings(settings, { theme: 'light', contrast: 'high' });
  const root = document.documentElement;
  expect(root.lang).toBe('en');
  expect({ ...root.dataset }).toMatchObject({ theme: 'light', contrast: 'high', motion: 'reduced' });
  expect(root.style.getPropertyValue('--text-scale')).toBe('2');
});

test('on a first visit the looks are the device’s, and a choice is stronger than the device', () => {
  expect(readSettings()).toMatchObject({ theme: 'auto', contrast: 'auto' });
  const device = (...said: string[]) =>
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: said.includes(query) }) as MediaQueryList);
  device('(prefers-color-scheme: light)', '(prefers-contrast: more)');
  expect(looksOf({ theme: 'auto', contrast: 'auto' })).toEqual({ theme: 'light', contrast: 'high' });
  expect(looksOf({ theme: 'dark', contrast: 'normal' })).toEqual({ theme: 'dark', contrast: 'normal' });
  device();
  expect(looksOf({ theme: 'auto', contrast: 'auto' })).toEqual({ theme: 'dark', contrast: 'normal' });
});
