import { escaped } from '../../chart/chart.ts';
import type { Report } from '../blocks.ts';
import { sectionHtml } from './blocks.ts';
import { STYLE } from './style.ts';

/** A page that stands alone: no script, no request, and a print style for A4. Every text in it is escaped. */
export function htmlPage(report: Report): string {
  const { lang, title, subtitle, mark } = report;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(`${title} – ${subtitle} – ${mark}`)}</title>`,
    `<style>${STYLE}${pageWords(report)}</style>`,
    '</head>',
    `<body>${bodyHtml(report)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** What stands in the page: cover, contents, sections. */
export function bodyHtml(report: Report): string {
  const { sections } = report;
  const several = sections.length > 1;
  return [
    `<p class="mark">${escaped(report.mark)}</p>`,
    coverHtml(report),
    several ? contentsHtml(report) : '',
    `<main>${sections.map((section) => sectionHtml(section, report.words)).join('\n')}</main>`,
    `<p class="mark">${escaped(report.mark)}</p>`,
  ].join('\n');
}

function coverHtml({ title, subtitle, mark, cover, foreword }: Report): string {
  const rows = cover.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('');
  return [
    '<header class="cover">',
    `<p class="cover__mark">${escaped(mark)}</p>`,
    '<div class="cover__lines" aria-hidden="true"><i></i><i></i><i></i><i></i></div>',
    `<h1>${escaped(title)}</h1>`,
    `<p class="cover__subtitle">${escaped(subtitle)}</p>`,
    rows === '' ? '' : `<dl>${rows}</dl>`,
    `<p class="cover__foreword">${escaped(foreword)}</p>`,
    '</header>',
  ].join('\n');
}

function contentsHtml({ sections, words }: Report): string {
  const items = sections.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`).join('');
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2><ol>${items}</ol></nav>`;
}

/** The words in the margins of the printed pages. */
export function pageWords({ mark, words, title, subtitle }: Report): string {
  const quoted = (text: string): string => `"${text.replace(/[\\"<>\n]/g, ' ')}"`;
  return `@media print{@page{@top-center{content:${quoted(mark)}}@bottom-left{content:${quoted(`${title} – ${subtitle}`)}}@bottom-right{content:${quoted(`${words.page} `)} counter(page) ${quoted(` ${words.of} `)} counter(pages)}}}`;
}
