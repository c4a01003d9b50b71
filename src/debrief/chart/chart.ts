/** A picture and what it shows: SVG for the page, and the same in words for who does not see it. */
export interface Chart {
  /** Unique in a document. */
  id: string;
  title: string;
  /** In pixels. */
  width: number;
  height: number;
  /** A whole `<svg>` element, without script, style or link. */
  svg: string;
  /** What it shows, in words. */
  text: string;
}

/** Ink on paper, whatever the page's theme; contrasts of at least 4.5 on white. */
export const INK = {
  text: '#0d1a30',
  soft: '#42506e',
  rule: '#c3ccdf',
  paper: '#ffffff',
  containment: '#a85a00',
  mfa: '#0b5da6',
  escalation: '#0a6649',
  conduct: '#6440b5',
  adversary: '#b8102b',
  cell: '#00628c',
  world: '#6440b5',
} as const;

export const FONT = "'Atkinson Hyperlegible Next', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** A text that stands inside markup or an attribute, with nothing in it that could be markup, nor a letter XML forbids. */
export function escaped(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Without the control characters that XML forbids and the halves of broken pairs. */
export function plain(text: string): string {
  return text.replace(FORBIDDEN, '').replace(HALF, '\ufffd');
}

type Attributes = Record<string, string | number | undefined>;

/** An element of SVG with its attributes; `children` are markup already. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(value ?? '')}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** A word in the drawing, in 13-pixel type unless told otherwise. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, 'font-size': 13, fill: INK.text, ...attributes }, escaped(text) || ' ');
}

/** Pixels that a letter of 13-pixel type takes: no drawing can measure its words, so this errs on the wide side. */
const LETTER = 7;
/** Pixels from one line of a name to the next. */
export const LINE = 14;

/** A name in lines that fit so many pixels; a word that is longer stands alone. */
export function linesOf(name: string, width: number): string[] {
  const most = Math.floor(width / LETTER);
  return name.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length === 0 || longer.length > most) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

/** The lines of a name beside its row, ending at `x` and centred on `y`. */
export function nameLabel(x: number, y: number, lines: readonly string[]): string {
  const first = y + 5 - ((lines.length - 1) * LINE) / 2;
  return lines.map((line, index) => label(x, first + index * LINE, line, { 'text-anchor': 'end' })).join('');
}

/** The whole drawing on a white ground. */
export function drawing(chart: Omit<Chart, 'svg'>, children: string): Chart {
  const { id, title, width, height } = chart;
  const ground = element('rect', { width, height, fill: INK.paper });
  const name = element('title', { id: `${id}-title` }, escaped(title));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...{ width, height, role: 'img', 'aria-labelledby': `${id}-title`, 'font-family': FONT },
  };
  return { ...chart, svg: element('svg', attributes, name + ground + children) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
