import type { Names, Words } from '../i18n/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chronogramme } from './chronogramme.ts';
import { grid } from './grid/grid.ts';
import { handbook } from './handbook/handbook.ts';
import { kit } from './kit/kit.ts';
import { PAPERS, type Paper, type PaperKind, type Section } from './paper.ts';
import { subjectOf, type Subject } from './subject.ts';

export { paperBody, paperHtml } from './html/page.ts';
export { pageStyle, STYLE } from './html/style.ts';
export { PAPERS, type Paper, type PaperKind };

/** The spaces that a paper's words stand in; they must be loaded. */
export const PAPER_SPACES = ['papers', 'facilitator', 'play'] as const;

const MAKE: Record<PaperKind, (subject: Subject) => Section[]> = { handbook, kit, grid, chronogramme };
const LANDSCAPE: readonly PaperKind[] = ['grid', 'chronogramme'];

/** One of the four papers of a scenario, in the language of the words. `names` are those of the scenario's things. */
export function paperOf(kind: PaperKind, scenario: Scenario, words: Words, names: Names): Paper {
  const subject = subjectOf(scenario, words, names);
  const { t, lang, texts } = subject;
  return {
    ...{ kind, lang, landscape: LANDSCAPE.includes(kind) },
    title: t(`papers:${kind}.title`),
    subtitle: texts.title,
    audience: t(`papers:${kind}.audience`),
    foreword: t(`papers:${kind}.foreword`),
    mark: t('papers:mark'),
    words: { contents: t('papers:contents'), page: t('papers:page'), of: t('papers:of'), tick: t('papers:tick') },
    sections: MAKE[kind](subject),
  };
}

/** "cellule-72-prise-de-poste-handbook-fr.html" */
export function paperName({ kind, lang }: Pick<Paper, 'kind' | 'lang'>, scenario: string): string {
  return `cellule-72-${scenario}-${kind}-${lang}.html`;
}
