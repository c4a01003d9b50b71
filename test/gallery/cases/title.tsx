import { library } from '../../../src/app/library.ts';
import { Title, type TitleProps } from '../../../src/panels/title/Title.tsx';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const compromised = { fr: 'Courrier compromis', en: 'Compromised Mail' };
const first = { fr: 'Prise de poste', en: 'First Shift' };
const past = { id: 'p1', title: compromised, date: Date.UTC(2026, 10, 2, 9, 30), score: 61, seed: 7 };

function title({ texts }: Scene, change: Partial<TitleProps> = {}) {
  const props: TitleProps = {
    ...{ scenarios: library, unfinished: [], past: [], kept: true, served: true, importFailure: null, takesFocus: false },
    ...{ onStart: nothing, onPapers: nothing, onOpen: nothing, onDelete: nothing, onExport: nothing, onImport: nothing },
    ...change,
  };
  return framed(<Title {...texts(props)} />, false);
}

const unfinished = [{ id: 'u1', title: compromised, start: { weekday: 4, minute: 1000 }, at: 1530, entries: 23 }];
const returning: Partial<TitleProps> = {
  unfinished,
  past: [past, { ...past, id: 'p2', title: first, score: 100, seed: 4294967295 }, { ...past, id: 'p3', score: null }],
};

/** The title in each of its states, and the dialogs that it opens. */
export const titleCases: Case[] = [
  { id: 'title/first-visit', draw: title },
  { id: 'title/options', draw: title, click: '.options summary' },
  { id: 'title/coming-back', draw: (scene) => title(scene, returning) },
  { id: 'title/abandon', draw: (scene) => title(scene, returning), click: '.resume__item .button:last-child' },
  { id: 'title/nothing-kept', draw: (scene) => title(scene, { kept: false }) },
  { id: 'title/folder', draw: (scene) => title(scene, { served: false }) },
  { id: 'title/no-scenario', draw: (scene) => title(scene, { scenarios: [] }) },
  {
    id: 'title/import-refused',
    draw: (scene) =>
      title(scene, {
        importFailure: {
          file: 'exercice-courrier-compromis-2026-11-02.json',
          problems: [scene.lang === 'fr' ? 'Ce n’est pas un fichier JSON.' : 'This is not a JSON file.'],
        },
      }),
  },
  { id: 'title/accessibility', draw: title, click: '.foot .button' },
  { id: 'title/credits', draw: title, click: '.foot .button:nth-of-type(2)' },
];
