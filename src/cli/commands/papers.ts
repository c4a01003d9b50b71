import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../debrief/index.ts';
import { createCatalogue, loadSpaces, wordsIn } from '../../i18n/index.ts';
import { PAPER_SPACES, PAPERS, paperHtml, paperName, paperOf, type PaperKind } from '../../papers/index.ts';
import { CallError, type Answer } from '../output.ts';
import type { Options } from '../options.ts';
import { unreadable } from '../record.ts';
import { openScenario } from '../scenario.ts';

/** Writes the papers of a scenario, each as a page that stands alone, ready for A4. */
export async function papers(options: Options): Promise<Answer> {
  const { term, subject, lang } = options;
  const folder = options.value('out');
  if (folder === undefined) throw new CallError(term('outFolderMissing'));
  const wanted = kindsOf(options);
  const scenario = openScenario(subject, term);
  const catalogue = createCatalogue();
  await loadSpaces(catalogue, PAPER_SPACES);
  const words = wordsIn(catalogue, lang);
  const written = wanted.map((kind) => {
    const paper = paperOf(kind, scenario, words, namesOf(scenario));
    return { paper: kind, title: paper.title, file: join(folder, paperName(paper, scenario.id)), content: paperHtml(paper) };
  });
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, content } of written) writeFileSync(file, content);
  } catch (error) {
    throw unreadable(folder, error, term);
  }
  const files = written.map(({ paper, title, file }) => ({ paper, title, file }));
  return {
    json: { scenario: scenario.id, lang, files },
    text: [term('papersWritten', { folder }), ...files.map(({ title, file }) => `${title}  ${file}`)].join('\n'),
  };
}

function kindsOf({ value, term }: Options): readonly PaperKind[] {
  const asked = value('paper');
  if (asked === undefined) return PAPERS;
  const found = PAPERS.find((kind) => kind === asked);
  if (!found) throw new CallError(term('notOneOf', { name: 'paper', found: asked, names: PAPERS.join(', ') }));
  return [found];
}
