import { namesOf } from '../debrief/index.ts';
import type { Lang } from '../i18n/index.ts';
import { PapersDialog } from '../panels/papers/PapersDialog.tsx';
import { pageStyle, paperBody, paperHtml, paperName, paperOf, STYLE, type Paper, type PaperKind } from '../papers/index.ts';
import { downloadFile } from './download.ts';
import { findScenario } from './library.ts';
import { printPage } from './print.ts';
import { wordsOf } from './words.tsx';

/** The papers of a scenario of this build, made when they are asked for. */
export default function PapersPart({ scenario: id, onClose }: { scenario: string; onClose(): void }) {
  const make = async (kind: PaperKind, lang: Lang): Promise<Paper> => {
    const scenario = await findScenario(id)?.load();
    if (!scenario) throw new Error(`no scenario ${id}`);
    return paperOf(kind, scenario, wordsOf(lang), namesOf(scenario));
  };
  return (
    <PapersDialog
      onClose={onClose}
      onPrint={async (kind, lang) => {
        const paper = await make(kind, lang);
        const body = `<div class="paper paper--${kind}">${paperBody(paper)}</div>`;
        printPage({ lang, title: `${paper.title} – ${paper.subtitle}`, style: STYLE + pageStyle(paper), body });
      }}
      onDownload={async (kind, lang) => {
        const paper = await make(kind, lang);
        const name = paperName(paper, id);
        downloadFile(name, paperHtml(paper), 'text/html');
        return name;
      }}
    />
  );
}
