import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
} from 'docx';
import { plain } from '../../chart/chart.ts';
import type { Report } from '../blocks.ts';
import { written, type Painter } from './blocks.ts';
import { COLOUR, NUMBERING, STYLES, TEXT_WIDTH } from './look.ts';
import { pairsTable, type FileChild } from './tables.ts';

/** The document as a Word file. `paint` turns a drawing into a PNG: the page and the terminal do it differently. */
export async function docx(report: Report, paint: Painter): Promise<Uint8Array> {
  const { lang, title, subtitle, mark, sections, words } = report;
  // Widths of the usual fonts, several times the size of the writer: a chunk of its own.
  const { estimatePageNumbersWith } = await import('docx/layout');
  const body: FileChild[] = [];
  for (const section of sections) {
    body.push(new Paragraph({ heading: HeadingLevel.HEADING_1, text: plain(section.title) }));
    for (const block of section.blocks) body.push(...(await written(block, words, paint)));
  }
  const margin = { top: 1300, bottom: 1150, left: 1134, right: 1134, header: 560, footer: 480 };
  const page = { size: { width: 11906, height: 16838 }, margin };
  const document = new Document({
    ...{ title: plain(`${title} – ${subtitle}`), subject: mark, creator: 'Cellule 72', description: mark },
    ...{ styles: inLanguage(lang), numbering: NUMBERING, pageNumbers: estimatePageNumbersWith({ guess: true }) },
    sections: [
      {
        properties: { page },
        headers: { default: header(mark) },
        children: cover(report),
      },
      {
        properties: { page },
        headers: { default: header(mark) },
        footers: { default: footer(report) },
        children: [...contents(report), ...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function inLanguage(lang: Report['lang']): typeof STYLES {
  const language = { value: lang === 'fr' ? 'fr-FR' : 'en-GB' };
  const { document, ...others } = STYLES.default ?? {};
  return { ...STYLES, default: { ...others, document: { ...document, run: { ...document?.run, language } } } };
}

function header(mark: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Mark', text: plain(mark) })] });
}

function footer({ title, subtitle, words }: Report): Footer {
  const run = (text: string): TextRun => new TextRun({ text: plain(text), size: 16, color: COLOUR.soft });
  const number = (of: (typeof PageNumber)['CURRENT' | 'TOTAL_PAGES']): TextRun =>
    new TextRun({ children: [of], size: 16, color: COLOUR.soft });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...[run(`${title} – ${subtitle}\t${words.page}\u00a0`), number(PageNumber.CURRENT)],
          ...[run(` ${words.of} `), number(PageNumber.TOTAL_PAGES)],
        ],
      }),
    ],
  });
}

const STRIPES = ['A85A00', '0B5DA6', '0A6649', '6440B5'];

function cover({ title, subtitle, cover: rows, foreword }: Report): FileChild[] {
  return [
    ...STRIPES.map(
      (fill, index) =>
        new Paragraph({
          ...{
            spacing: { before: index === 0 ? 3600 : 0, after: 60, line: 90, lineRule: LineRuleType.EXACT },
            shading: { type: 'clear', fill, color: 'auto' },
          },
          indent: { right: index * 1500 },
        }),
    ),
    new Paragraph({ heading: HeadingLevel.TITLE, text: plain(title) }),
    new Paragraph({ style: 'Cover', text: plain(subtitle) }),
    ...(rows.length > 0 ? [pairsTable(rows)] : []),
    new Paragraph({ style: 'Soft', spacing: { before: 480 }, alignment: AlignmentType.LEFT, text: plain(foreword) }),
  ];
}

function contents({ sections, words }: Report): (FileChild | TableOfContents)[] {
  if (sections.length < 2) return [];
  return [
    new Paragraph({ style: 'Contents', text: plain(words.contents) }),
    new TableOfContents(plain(words.contents), { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}
