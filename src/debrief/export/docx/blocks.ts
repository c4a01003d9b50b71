import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun } from 'docx';
import { plain, type Chart } from '../../chart/chart.ts';
import type { Block, Report } from '../blocks.ts';
import { BULLETS, COLOUR } from './look.ts';
import { dataTable, pairsTable, type FileChild } from './tables.ts';

/** Bytes of a PNG of a drawing, `scale` pixels for one of the drawing's. */
export type Painter = (chart: Chart, scale: number) => Promise<Uint8Array>;

/** Pixels at 96 to the inch between the margins of the page. */
const WIDTH = 640;
const SCALE = 2;

export async function written(block: Block, words: Report['words'], paint: Painter): Promise<FileChild[]> {
  switch (block.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: plain(block.text) })];
    case 'text':
      return [
        new Paragraph({
          text: plain(block.text),
          style: block.tone === 'lead' ? 'Lead' : block.tone === 'soft' ? 'Soft' : undefined,
        }),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ text: plain(item), numbering: { reference: BULLETS, level: 0 } }));
    case 'pairs':
      return [pairsTable(block.rows), gap()];
    case 'table':
      return block.rows.length === 0 ? [] : [...dataTable(block), gap()];
    case 'chart':
      return picture(block.chart, words, paint);
    case 'notice':
      return [new Paragraph({ text: plain(block.text), style: 'Notice' })];
    case 'quote':
      return [
        new Paragraph({
          style: 'Typed',
          keepNext: true,
          children: [new TextRun({ text: plain(block.label), color: COLOUR.soft, size: 18 })],
        }),
        new Paragraph({ style: 'Typed', children: typedRuns(block.text) }),
      ];
    case 'lines':
      return [
        new Paragraph({ text: plain(block.label), style: 'Soft', keepNext: true }),
        ...Array.from({ length: block.count }, ruled),
      ];
  }
}

async function picture(chart: Chart, words: Report['words'], paint: Painter): Promise<FileChild[]> {
  const data = await paint(chart, SCALE);
  const width = Math.min(WIDTH, chart.width);
  const image = new ImageRun({
    ...{ type: 'png', data, transformation: { width, height: Math.round((chart.height * width) / chart.width) } },
    altText: { name: chart.id, title: plain(chart.title), description: plain(chart.text) },
  });
  return [
    new Paragraph({ text: plain(chart.title), style: 'Name' }),
    new Paragraph({
      children: [image],
      keepNext: true,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 80 },
      alignment: AlignmentType.LEFT,
    }),
    new Paragraph({
      style: 'Soft',
      children: [new TextRun({ text: plain(words.description), bold: true }), new TextRun({ text: ` – ${plain(chart.text)}` })],
    }),
  ];
}

/** What was typed keeps its own lines. */
function typedRuns(text: string): TextRun[] {
  return plain(text)
    .split(/\r?\n/)
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160 } });
}

/** A line to write on. */
function ruled(): Paragraph {
  const bottom = { style: BorderStyle.DOTTED, size: 6, color: COLOUR.soft, space: 1 };
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 460, lineRule: LineRuleType.EXACT },
    border: { bottom, between: bottom },
  });
}
