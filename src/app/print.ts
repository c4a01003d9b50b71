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

async function printed(report: Report): Promise<void> {
  const { bodyHtml, pageWords, PRINTED_STYLE } = await import('../debrief/export/index.ts');
  printPage({
    lang: report.lang,
    title: `${report.title} – ${report.subtitle}`,
    style: `@media print{${PRINTED_STYLE.screen}}${PRINTED_STYLE.print}${pageWords(report)}`,
    body: bodyHtml(report),
  });
}

/**
 * Opens the browser's dialog on a document, which stands beside the page for as long as the dialog is open; only print shows
 * it. Every text in `body` must be escaped.
 */
export function printPage({ lang, title, style, body }: Record<'lang' | 'title' | 'style' | 'body', string>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE + style);
  const place = document.createElement('div');
  place.className = 'printed';
  place.lang = lang;
  // Parsed apart, so that nothing could run anyway.
  place.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const before = document.title;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(place);
  document.title = title;
  const end = (): void => {
    place.remove();
    document.title = before;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  window.addEventListener('afterprint', end, { once: true });
  window.print();
}
