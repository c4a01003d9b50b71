import type { Block, Cell, Paper, Section } from '../paper.ts';

type Words = Paper['words'];
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const WRITE: { [T in Block['type']]: (block: Of<T>, words: Words) => string } = {
  title: ({ text }) => `<h3>${escaped(text)}</h3>`,
  text: ({ text, tone }) => `<p${tone ? ` class="${tone}"` : ''}>${lines(text)}</p>`,
  list: ({ items, kind }, words) => {
    const tag = kind === 'steps' ? 'ol' : 'ul';
    const box = kind === 'boxes' ? boxHtml(words) : '';
    const name = kind === 'boxes' ? ' class="boxes"' : '';
    return `<${tag}${name}>${items.map((item) => `<li>${box}${lines(item)}</li>`).join('')}</${tag}>`;
  },
  pairs: ({ rows }) => {
    const written = rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${lines(value)}</td></tr>`);
    return `<table class="pairs"><tbody>${written.join('')}</tbody></table>`;
  },
  table: tableHtml,
  notice: ({ text }) => `<p class="notice" role="note">${lines(text)}</p>`,
  script: ({ label, paragraphs }) =>
    `<blockquote><p class="who">${escaped(label)}</p>${paragraphs.map((text) => `<p>${lines(text)}</p>`).join('')}</blockquote>`,
  lines: ({ label, count }) =>
    `<div class="lines"><p class="soft">${escaped(label)}</p>${'<span class="line"></span>'.repeat(count)}</div>`,
  strip: ({ caption, hours, rows }) => {
    const head = hours.map((hour) => `<th scope="col">${escaped(hour)}</th>`).join('');
    const body = rows.map((row) => `<tr><th scope="row">${escaped(row)}</th>${'<td></td>'.repeat(hours.length)}</tr>`).join('');
    return `<table class="strip"><caption>${escaped(caption)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`;
  },
};

export function sectionHtml({ id, title, blocks, apart }: Section, words: Words): string {
  const written = blocks.map((block) => WRITE[block.type](block as never, words)).join('\n');
  return `<section${apart ? ' class="apart"' : ''} aria-labelledby="${escaped(id)}"><h2 id="${escaped(id)}">${escaped(title)}</h2>\n${written}\n</section>`;
}

/** Tables of fewer rows than this are kept on one page. */
const SHORT = 6;

function tableHtml({ caption, columns, rows, tall, plain }: Of<'table'>, words: Words): string {
  const looks = ['data', tall ? 'tall' : '', plain ? 'plain' : '', rows.length < SHORT && !plain ? 'short' : '']
    .filter(Boolean)
    .join(' ');
  const widths = columns.map(({ width }) => `<col class="w${Math.round(width)}">`).join('');
  const head = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, index) => cellHtml(cell, index, words)).join('')}</tr>`);
  return (
    `<table class="${looks}"><caption>${escaped(caption)}</caption><colgroup>${widths}</colgroup>` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

function cellHtml(cell: Cell, index: number, words: Words): string {
  const tag = index === 0 ? 'th scope="row"' : 'td';
  const end = index === 0 ? 'th' : 'td';
  if (typeof cell === 'string') return `<${tag}>${lines(cell)}</${end}>`;
  const { strong, text, soft, boxes = [] } = cell;
  const choice = (word: string): string => `<span class="choice">${boxHtml(words)}${escaped(word)}</span>`;
  const parts = [
    strong ? `<strong>${lines(strong)}</strong>` : '',
    text ? `<span>${lines(text)}</span>` : '',
    soft ? `<span class="soft">${lines(soft)}</span>` : '',
    boxes.length > 0 ? `<span class="choices choices--${boxes.length}">${boxes.map(choice).join('')}</span>` : '',
  ];
  return `<${tag}>${parts.join('')}</${end}>`;
}

function boxHtml({ tick }: Words): string {
  return `<span class="box" role="img" aria-label="${escaped(tick)}"></span>`;
}

/** A text of several lines keeps them. */
function lines(text: string): string {
  return escaped(text).replace(/\r?\n/g, '<br>');
}

/** A text that stands inside markup or an attribute, with nothing in it that could be markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
