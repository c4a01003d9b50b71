import type { Paper } from '../paper.ts';
import { escaped, sectionHtml } from './blocks.ts';
import { pageStyle, STYLE } from './style.ts';

/** From so many sections on, a table of contents is worth its place. */
const LONG = 12;

/** A page that stands alone: no script, no request, and a print style for A4. Every text in it is escaped. */
export function paperHtml(paper: Paper): string {
  const { lang, title, subtitle, mark } = paper;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(`${title} – ${subtitle} – ${mark}`)}</title>`,
    `<style>${STYLE}${pageStyle(paper)}</style>`,
    '</head>',
    `<body class="paper paper--${paper.kind}">${paperBody(paper)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** What stands in the page: heading, contents, sections. */
export function paperBody(paper: Paper): string {
  const { sections, mark, title, subtitle, audience, foreword, words } = paper;
  return [
    '<header class="head">',
    `<p class="mark">${escaped(mark)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    `<p class="audience">${escaped(audience)}</p>`,
    `<p class="foreword">${escaped(foreword)}</p>`,
    '</header>',
    sections.length >= LONG ? contents(paper) : '',
    `<main>${sections.map((section) => sectionHtml(section, words)).join('\n')}</main>`,
  ].join('\n');
}

function contents({ sections, words }: Paper): string {
  const items = sections.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`).join('');
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2><ol>${items}</ol></nav>`;
}
