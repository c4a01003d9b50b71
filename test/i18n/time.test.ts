import { expect, test } from 'vitest';
import { preferredLang } from '../../src/i18n/index.ts';
import { formatClock, formatElapsed, formatSpan } from '../../src/i18n/time.ts';

const start = { weekday: 4, minute: 16 * 60 + 40 };

test('a minute of the exercise has a day and a time in both languages', () => {
  expect(formatClock(start, 0, 'fr')).toBe('jeudi\u00a016:40');
  expect(formatClock(start, 0, 'en')).toBe('Thursday\u00a016:40');
  expect(formatClock(start, 440, 'fr')).toBe('vendredi\u00a000:00');
  expect(formatClock(start, 4320, 'en')).toBe('Sunday\u00a016:40');
  expect(formatClock({ weekday: 7, minute: 1439 }, 1, 'en')).toBe('Monday\u00a000:00');
});

test('durations read as hours and minutes', () => {
  expect(formatSpan(25)).toBe('25\u00a0min');
  expect(formatSpan(60)).toBe('1\u00a0h');
  expect(formatSpan(125)).toBe('2\u00a0h\u00a005');
  expect(formatElapsed(130)).toBe('H+2\u00a0h\u00a010');
});

test('the first language that the game speaks is taken, French otherwise', () => {
  expect(preferredLang(['de-DE', 'en-US', 'fr'])).toBe('en');
  expect(preferredLang(['fr-CA', 'en'])).toBe('fr');
  expect(preferredLang(['de', 'it'])).toBe('fr');
});
