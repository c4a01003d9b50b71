import type { Analysis } from '../debrief/index.ts';
import type { CsvTable, Format } from '../debrief/export/index.ts';
import type { Lang } from '../i18n/index.ts';
import { ExportMenu, type Wanted } from '../panels/debrief/export/ExportMenu.tsx';
import type { Retex } from '../session/index.ts';
import { debriefedOf, speechFor } from './debriefed.ts';
import { downloadFile } from './download.ts';
import { printReport } from './print.ts';
import type { Review } from './review.ts';
import { wordsOf } from './words.tsx';

/** The menu of exports of a review; what writes them is loaded when one is asked for. */
export function ExportPart({ review, analysis, retex }: { review: Review; analysis: Analysis | null; retex: Retex }) {
  const make = async (wanted: Wanted, lang: Lang): Promise<string | null> => {
    const [{ exported }, { paint }] = await Promise.all([import('../debrief/export/index.ts'), import('./paint.ts')]);
    const [format, table] = wanted.split(':') as [Format, CsvTable | undefined];
    const debriefed = debriefedOf(review, retex, analysis);
    const made = await exported(debriefed, speechFor(review, wordsOf(lang)), format, { paint, table, now: new Date() });
    if (!made) return null;
    downloadFile(made.name, made.content, made.type);
    return made.name;
  };
  const print = (lang: Lang): Promise<void> =>
    printReport(debriefedOf(review, retex, analysis), speechFor(review, wordsOf(lang)));
  return <ExportMenu onExport={make} onPrint={print} />;
}
