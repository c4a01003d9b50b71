import type { Debriefed, Report } from '../debrief/export/index.ts';
import type { Speech } from '../debrief/index.ts';

/** Prints the whole debrief: the browser's own dialog also saves it as a PDF. */
export async function printReport(debriefed: Debriefed, speech: Speech): Promise<void> {
  const { reportOf } = await import('../debrief/export/index.ts');
  await printed(reportOf(debriefed, speech));
}

/** Prints the hot wash alone, with lines to write on where nothing is typed yet. */
export async function printHotWash(debriefed: Debriefed, speech: Speech): Promise<void> {
  const { hotwashReport } = await import('../debrief/export/index.ts');
  await printed(hotwashReport(debriefed, speech));
}

const ALONE =
  '@media screen{.printed{display:none}}@media print{body>:not(.printed){display:none!important}html{background:#fff}}';

/** The document stands beside the page for as long as the dialog is open; only print shows it. */
async function printed(report: Report): Promise<void> {
  const { bodyHtml, pageWords, PRINTED_STYLE } = await import('../debrief/export/index.ts');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${ALONE}@media print{${PRINTED_STYLE.screen}}${PRINTED_STYLE.print}${pageWords(report)}`);
  const place = document.createElement('div');
  place.className = 'printed';
  place.lang = report.lang;
  // Every text in it is escaped where it is written; parsed apart, so that nothing could run anyway.
  place.append(...new DOMParser().parseFromString(bodyHtml(report), 'text/html').body.childNodes);
  const title = document.title;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(place);
  document.title = `${report.title} – ${report.subtitle}`;
  const end = (): void => {
    place.remove();
    document.title = title;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  window.addEventListener('afterprint', end, { once: true });
  window.print();
}
