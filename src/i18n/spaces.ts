import type about from '../../locales/fr/about.json';
import type app from '../../locales/fr/app.json';
import type briefing from '../../locales/fr/briefing.json';
import type captions from '../../locales/fr/captions.json';
import type debrief from '../../locales/fr/debrief.json';
import type facilitator from '../../locales/fr/facilitator.json';
import type exports from '../../locales/fr/export.json';
import type facts from '../../locales/fr/facts.json';
import type group from '../../locales/fr/group.json';
import type hotwash from '../../locales/fr/hotwash.json';
import type papers from '../../locales/fr/papers.json';
import type play from '../../locales/fr/play.json';
import type problems from '../../locales/fr/problems.json';
import type refusals from '../../locales/fr/refusals.json';
import type settings from '../../locales/fr/settings.json';

/** The interface's words by the part of the game that shows them. */
export interface Spaces {
  about: typeof about;
  app: typeof app;
  briefing: typeof briefing;
  captions: typeof captions;
  play: typeof play;
  debrief: typeof debrief;
  facilitator: typeof facilitator;
  facts: typeof facts;
  export: typeof exports;
  group: typeof group;
  hotwash: typeof hotwash;
  papers: typeof papers;
  problems: typeof problems;
  refusals: typeof refusals;
  settings: typeof settings;
}

export type Space = keyof Spaces;
/** The first is that of a word without a space's name. */
export const SPACES = [
  'app',
  'about',
  'briefing',
  'captions',
  'play',
  'debrief',
  'facilitator',
  'facts',
  'export',
  'group',
  'hotwash',
  'papers',
  'problems',
  'refusals',
  'settings',
] as const satisfies readonly Space[];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: Spaces;
  }
}
