import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { plain } from '../../chart/chart.ts';
import { textOf, type Block, type Cell, type Column } from '../blocks.ts';
import { COLOUR, TEXT_WIDTH, none, thin } from './look.ts';

export type FileChild = Paragraph | Table;

const LINES = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none };
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table with its name over it; its head stands again on every page, and no row is cut in two. */
export function dataTable({ caption, columns, rows }: Extract<Block, { type: 'table' }>): FileChild[] {
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100));
  const head = new TableRow({
    ...{ tableHeader: true, cantSplit: true },
    children: columns.map((column, index) => headCell(column, widths[index] ?? 0)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((cell, index) => bodyCell(cell, columns[index], widths[index] ?? 0)) }),
  );
  return [
    new Paragraph({ text: plain(caption), style: 'Name' }),
    new Table({
      ...{ rows: [head, ...body], width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths },
      ...{ layout: TableLayoutType.FIXED, borders: LINES, margins: MARGINS },
    }),
  ];
}

/** Names and values, without a head. */
export function pairsTable(rows: readonly [string, string][]): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.28), Math.round(TEXT_WIDTH * 0.72)];
  return new Table({
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            bodyCell({ text: name, tone: 'soft' }, undefined, widths[0] ?? 0),
            bodyCell(value, undefined, widths[1] ?? 0),
          ],
        }),
    ),
    ...{ width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED },
    ...{ borders: LINES, margins: MARGINS },
  });
}

function headCell({ title, align }: Column, width: number): TableCell {
  const children = [new TextRun({ text: plain(title), bold: true, color: COLOUR.navy })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: COLOUR.head, color: 'auto' },
    borders: { bottom: { style: BorderStyle.SINGLE, size: 10, color: COLOUR.navy } },
    children: [new Paragraph({ style: 'Cell', children, keepNext: true, ...sideOf(align) })],
  });
}

function bodyCell(cell: Cell, column: Column | undefined, width: number): TableCell {
  const { tone, strong } = typeof cell === 'string' ? {} : cell;
  const runs = plain(textOf(cell))
    .split(/\r?\n/)
    .map(
      (text, index) =>
        new TextRun({
          text,
          ...(index > 0 ? { break: 1 } : {}),
          ...(strong ? { bold: true } : {}),
          ...(tone ? { color: COLOUR[tone] } : {}),
        }),
    );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: 'Cell', children: runs, ...sideOf(column?.align) })],
  });
}

function sideOf(align: Column['align']): { alignment?: typeof AlignmentType.RIGHT } {
  return align ? { alignment: AlignmentType.RIGHT } : {};
}
