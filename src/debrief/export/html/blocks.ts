import { escaped } from '../../chart/chart.ts';
import { textOf, type Block, type Cell, type Column, type Report, type Section } from '../blocks.ts';

type Words = Report['words'];
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const WRITE: { [T in Block['type']]: (block: Of<T>, words: Words) => string } = {
  title: ({ text }) => `<h3>${escaped(text)}</h3>`,
  text: ({ text, tone }) => `<p${tone ? ` class="${tone}"` : ''}>${escaped(text)}</p>`,
  list: ({ items }) => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
  pairs: ({ rows }) => {
    const written = rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${lines(value)}</td></tr>`);
    return `<table class="pairs"><tbody>${written.join('')}</tbody></table>`;
  },
  table: tableHtml,
  chart: ({ chart: { id, title, svg, text } }, words) =>
    `<figure aria-labelledby="${escaped(id)}-name"><p class="figure__name" id="${escaped(id)}-name">${escaped(title)}</p>${svg}` +
    `<figcaption><strong>${escaped(words.description)}</strong> – ${escaped(text)}</figcaption></figure>`,
  notice: ({ text }) => `<p class="notice" role="note">${escaped(text)}</p>`,
  quote: ({ label, text }) => `<blockquote><p class="quote__who">${escaped(label)}</p><p>${lines(text)}</p></blockquote>`,
  lines: ({ label, count }) =>
    `<div class="lines"><p class="soft">${escaped(label)}</p>${'<span class="line"></span>'.repeat(count)}</div>`,
};

export function sectionHtml({ id, title, blocks }: Section, words: Words): string {
  const written = blocks.map((block) => WRITE[block.type](block as never, words)).join('\n');
  return `<section aria-labelledby="${escaped(id)}"><h2 id="${escaped(id)}">${escaped(title)}</h2>\n${written}\n</section>`;
}

function tableHtml({ caption, columns, rows }: Of<'table'>): string {
  const widths = columns.map(({ width }) => `<col class="w${Math.round(width)}">`).join('');
  const head = columns.map(({ title, align }) => `<th scope="col"${alignOf(align)}>${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, index) => cellHtml(cell, columns[index], index)).join('')}</tr>`);
  return (
    `<table class="data"><caption>${escaped(caption)}</caption><colgroup>${widths}</colgroup>` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

function cellHtml(cell: Cell, column: Column | undefined, index: number): string {
  const { tone, strong } = typeof cell === 'string' ? {} : cell;
  const classes = [tone ?? '', strong ? 'strong' : '', column?.align ?? ''].filter(Boolean).join(' ');
  const name = classes === '' ? '' : ` class="${classes}"`;
  const tag = index === 0 ? 'th scope="row"' : 'td';
  return `<${tag}${name}>${lines(textOf(cell))}</${tag.split(' ')[0]}>`;
}

function alignOf(align: Column['align']): string {
  return align ? ` class="${align}"` : '';
}

/** What was typed keeps its own lines. */
function lines(text: string): string {
  return escaped(text).replace(/\r?\n/g, '<br>');
}
