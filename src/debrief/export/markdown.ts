import { plain } from '../chart/chart.ts';
import { textOf, type Block, type Report } from './blocks.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const WRITE: { [T in Block['type']]: (block: Of<T>, words: Report['words']) => string } = {
  title: ({ text }) => `### ${inline(text)}`,
  text: ({ text, tone }) => (tone === 'lead' ? `**${inline(text)}**` : inline(text)),
  list: ({ items }) => items.map((item) => `- ${inline(item)}`).join('\n'),
  pairs: ({ rows }) => rows.map(([name, value]) => `- **${inline(name)}** – ${inline(value)}`).join('\n'),
  table: ({ columns, rows }) => {
    const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
    const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
    return [
      row(columns.map(({ title }) => inline(title))),
      row(rule),
      ...rows.map((cells) => row(cells.map((cell) => inline(textOf(cell))))),
    ].join('\n');
  },
  chart: ({ chart: { title, text } }, words) => `**${inline(title)}**\n\n*${inline(words.description)}* – ${inline(text)}`,
  notice: ({ text }) => `> **${inline(text)}**`,
  quote: ({ label, text }) => `> *${inline(label)}*\n>\n> ${text.split(/\r?\n/).map(inline).join('  \n> ')}`,
  lines: ({ label, count }) => `${inline(label)}\n\n${Array.from({ length: count }, () => '\\_'.repeat(40)).join('\n\n')}`,
};

/** The document in Markdown; pictures are described. Nothing typed by anyone is read as markup. */
export function markdown(report: Report): string {
  const { mark, title, subtitle, cover, foreword, sections, words } = report;
  const parts = [
    `# ${inline(title)}`,
    `**${inline(mark)}**`,
    inline(subtitle),
    cover.map(([name, value]) => `- **${inline(name)}** – ${inline(value)}`).join('\n'),
    inline(foreword),
    `## ${inline(words.contents)}`,
    sections.map((section, index) => `${index + 1}. ${inline(section.title)}`).join('\n'),
    ...sections.flatMap((section) => [
      `## ${inline(section.title)}`,
      ...section.blocks.map((block) => WRITE[block.type](block as never, words)),
    ]),
    `**${inline(mark)}**`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One line of plain text: what Markdown or HTML would read as markup is escaped. */
function inline(text: string): string {
  return plain(text)
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>|#~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, (_, space: string, first: string) => `${space}${first.replace(/.$/, '\\$&')}`)
    .replace(/(https?):\/\//gi, '$1:\\/\\/');
}
