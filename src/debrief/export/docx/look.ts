import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';

/** Colours without their #, as Word writes them. */
export const COLOUR = {
  ink: '0D1A30',
  soft: '42506E',
  rule: 'C3CCE0',
  navy: '1B3A6F',
  head: 'EEF2F8',
  danger: 'B8102B',
  good: '0A6649',
  warn: '7A4F00',
};
/** A face that every office has; the layout of the contents is worked out with its widths. */
export const FACE = 'Arial';
export const BULLETS = 'bullets';

/** Twentieths of a point between the margins of an A4 page. */
export const TEXT_WIDTH = 9638;

export const thin = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule };
export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** Type, spaces and colours of the document, as styles that whoever receives it can change at once. */
export const STYLES: Styles = {
  default: {
    document: {
      run: { font: FACE, size: 21, color: COLOUR.ink },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FACE, size: 68, bold: true, color: COLOUR.navy },
      paragraph: { spacing: { before: 480, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: FACE, size: 34, bold: true, color: COLOUR.navy },
      paragraph: {
        ...{ spacing: { before: 0, after: 200 }, keepNext: true, pageBreakBefore: true },
        border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: COLOUR.navy, space: 4 } },
      },
    },
    heading2: {
      run: { font: FACE, size: 25, bold: true, color: COLOUR.ink },
      paragraph: { spacing: { before: 300, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Cover', name: 'Cover', basedOn: 'Normal', run: { size: 36 }, paragraph: { spacing: { after: 480 } } },
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 120, after: 100 } },
    },
    { id: 'Soft', name: 'Soft', basedOn: 'Normal', run: { color: COLOUR.soft, size: 19 } },
    {
      id: 'Name',
      name: 'Name',
      basedOn: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Contents',
      name: 'Contents',
      basedOn: 'Normal',
      run: { bold: true, size: 34, color: COLOUR.navy },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Mark',
      name: 'Mark',
      basedOn: 'Normal',
      run: { bold: true, size: 17, color: COLOUR.danger, characterSpacing: 16 },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      ...{ id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { bold: true } },
      paragraph: {
        border: { left: { style: BorderStyle.SINGLE, size: 36, color: COLOUR.danger, space: 8 } },
        indent: { left: 200 },
      },
    },
    {
      ...{ id: 'Typed', name: 'Typed', basedOn: 'Normal' },
      paragraph: {
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: COLOUR.navy, space: 8 } },
        indent: { left: 200 },
      },
    },
  ],
};

export const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
          style: { paragraph: { indent: { left: 400, hanging: 240 }, spacing: { after: 80 } } },
        },
      ],
    },
  ],
};
