import type { Lang } from './lang.ts';

/** Weekday (1 is Monday) and minute of day at exercise minute 0. */
export interface Start {
  weekday: number;
  minute: number;
}

const DAY = 1440;
const NBSP = '\u00a0';
const WEEKDAYS: Record<Lang, readonly string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Time of day of an exercise minute: "16:40". */
export function formatTime(start: Start, at: number): string {
  const minute = (start.minute + at) % DAY;
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Day and time of an exercise minute: "jeudi 16:40", "Thursday 16:40". */
export function formatClock(start: Start, at: number, lang: Lang): string {
  const days = Math.floor((start.minute + at) / DAY);
  const weekday = WEEKDAYS[lang][(start.weekday - 1 + days) % 7];
  return `${weekday}${NBSP}${formatTime(start, at)}`;
}

/** A duration in exercise minutes: "25 min", "2 h 10", "3 h". */
export function formatSpan(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NBSP}min`;
  return rest === 0 ? `${hours}${NBSP}h` : `${hours}${NBSP}h${NBSP}${two(rest)}`;
}

/** Time since the start of the exercise: "H+2 h 10". */
export function formatElapsed(at: number): string {
  return `H+${formatSpan(at)}`;
}
