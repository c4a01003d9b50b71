import type { Command } from '../../src/engine/index.ts';
import type { Lang } from '../../src/i18n/index.ts';

const SEEN: readonly {
  at: number;
  objective: string | null;
  mark: 'neutral' | 'strength' | 'improve';
  fr: string;
  en: string;
}[] = [
  {
    at: 12,
    objective: 'logbook',
    mark: 'strength',
    fr: 'Les rôles ont été dits à voix haute dès l’ouverture.',
    en: 'Roles were said aloud as soon as the cell opened.',
  },
  {
    at: 95,
    objective: 'contact-list',
    mark: 'improve',
    fr: 'Deux personnes ont appelé le même correspondant sans le savoir.',
    en: 'Two people called the same contact without knowing it.',
  },
  {
    at: 240,
    objective: null,
    mark: 'neutral',
    fr: 'Point de situation à 20 h 40, cinq minutes.',
    en: 'Situation update at 20:40, five minutes.',
  },
];

/** What an observer noted in an exercise, in the language of the scene. */
export function notesOf(lang: Lang, texts: <T>(value: T) => T): { at: number; command: Command }[] {
  return SEEN.map(({ at, objective, mark, ...text }) => ({
    at,
    command: { type: 'observe', objective, mark, text: texts(text)[lang] },
  }));
}
