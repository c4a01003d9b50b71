import { createInstance, type i18n } from 'i18next';
import * as app from './load/app.ts';
import type { Space } from './spaces.ts';

type Both = { fr: object; en: object };

const loaders: Record<Exclude<Space, 'app'>, () => Promise<Both>> = {
  about: () => import('./load/about.ts'),
  briefing: () => import('./load/briefing.ts'),
  captions: () => import('./load/captions.ts'),
  play: () => import('./load/play.ts'),
  debrief: () => import('./load/debrief.ts'),
  facilitator: () => import('./load/facilitator.ts'),
  group: () => import('./load/group.ts'),
  facts: () => import('./load/facts.ts'),
  hotwash: () => import('./load/hotwash.ts'),
  export: () => import('./load/export.ts'),
  papers: () => import('./load/papers.ts'),
  problems: () => import('./load/problems.ts'),
  refusals: () => import('./load/refusals.ts'),
  settings: () => import('./load/settings.ts'),
};

/** The words of the interface, with those of the title loaded; the others come with their screens. */
export function createCatalogue(): i18n {
  const catalogue = createInstance();
  void catalogue.init({
    resources: { fr: { app: app.fr }, en: { app: app.en } },
    lng: 'fr',
    fallbackLng: false,
    defaultNS: 'app',
    ns: ['app'],
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return catalogue;
}

/** Loads the words of other parts of the game, both languages together, once. */
export async function loadSpaces(catalogue: i18n, spaces: readonly Space[]): Promise<void> {
  await Promise.all(
    spaces.map(async (space) => {
      if (space === 'app' || catalogue.hasResourceBundle('fr', space)) return;
      const words = await loaders[space]();
      catalogue.addResourceBundle('fr', space, words.fr);
      catalogue.addResourceBundle('en', space, words.en);
    }),
  );
}
