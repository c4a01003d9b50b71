import type { View } from '../../engine/types.ts';
import { brush } from '../draw/brush.ts';
import { canvasPen } from '../draw/pens.ts';
import { css, lineColour, type Palette } from '../palette.ts';
import { FONT } from '../type.ts';
import type { Language } from '../types.ts';
import { SAMPLE, samples } from './samples.ts';
import { legendWords, type LegendWord } from './words.ts';

const groups: [LegendWord, LegendWord[]][] = [
  ['stations', ['seen', 'fog', 'degraded', 'stopped', 'outside']],
  ['attack', ['foothold', 'perhaps', 'movement', 'movementPerhaps', 'leak']],
  ['cell', ['running', 'queued', 'failed', 'clear', 'perhapsClear', 'kept', 'keptPart', 'lost', 'emptied', 'cut']],
  ['gates', ['open', 'weak', 'enforced']],
  ['bodies', ['unaware', 'approached', 'told', 'answered', 'engaged']],
];

export interface Legend {
  readonly open: boolean;
  toggle(open?: boolean): void;
  /** Written again in these colours and this language, with the lines, populations and `numbered` bodies of this view. */
  show(view: View, palette: Palette, language: Language, density: number, numbered: ReadonlySet<string>): void;
}

type Style = Partial<CSSStyleDeclaration>;

function element(tag: string, style: Style, text = ''): HTMLElement {
  const made = document.createElement(tag);
  Object.assign(made.style, style);
  if (text !== '') made.textContent = text;
  return made;
}

/** A sheet over the board that says what each sign means; what it says is in the board's text twin for who cannot see it. */
export function legend(host: HTMLElement, onToggle: () => void): Legend {
  const sheet = element('div', {
    position: 'absolute',
    inset: '0',
    overflow: 'auto',
    padding: '10px 14px',
    font: `500 0.8125rem/1.3 ${FONT}`,
    columnWidth: '15rem',
    columnGap: '16px',
    display: 'none',
  });
  host.append(sheet);
  let open = false;
  let shown = '';
  const toggle = (next = !open) => {
    if (next === open) return;
    open = next;
    sheet.style.display = open ? 'block' : 'none';
    onToggle();
  };
  sheet.addEventListener('click', () => toggle(false));
  return {
    get open() {
      return open;
    },
    toggle,
    show(view, palette, language, density, numbered) {
      const asked = JSON.stringify([palette.ground, palette.danger, language, density, view.scenario, ...numbered]);
      if (!open || asked === shown) return;
      shown = asked;
      Object.assign(sheet.style, { background: css(palette.ground), color: css(palette.text) });
      const row = (sample: Node, text: string) => {
        const line = element('div', {
          display: 'flex',
          alignItems: 'center',
          gap: '8px',
          breakInside: 'avoid',
          minHeight: '34px',
        });
        line.append(sample, element('span', {}, text));
        return line;
      };
      const heading = (word: LegendWord) =>
        element(
          'div',
          { fontWeight: '700', margin: '8px 0 2px', breakAfter: 'avoid', color: css(palette.textDim) },
          legendWords[word][language],
        );
      const picture = (word: LegendWord) => sampleOf(word, palette, density);
      sheet.replaceChildren(
        ...groups.flatMap(([title, words]) => [
          heading(title),
          ...words.map((word) => row(picture(word), legendWords[word][language])),
        ]),
        ...view.board.ring.flatMap(({ id, name }, i) => (numbered.has(id) ? [row(numeral(i + 1), name[language])] : [])),
        ...(view.mfa.populations.length > 0 ? [populations(view, language)] : []),
        heading('lines'),
        ...view.board.lines.map((line, n) => row(swatch(css(lineColour(palette, n))), line.name[language])),
      );
    },
  };
}

function sampleOf(word: LegendWord, palette: Palette, density: number): HTMLElement {
  const canvas = element('canvas', {
    width: `${SAMPLE.width}px`,
    height: `${SAMPLE.height}px`,
    flex: 'none',
  }) as HTMLCanvasElement;
  Object.assign(canvas, { width: SAMPLE.width * density, height: SAMPLE.height * density });
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(density, density);
    samples[word]?.(brush(canvasPen(context)), palette);
  }
  return canvas;
}

const swatch = (colour: string): HTMLElement =>
  element('span', { width: `${SAMPLE.width}px`, height: '9px', borderRadius: '5px', background: colour, flex: 'none' });

/** How a body is called on a map that has no room for its name. */
const numeral = (number: number): HTMLElement =>
  element('span', { width: `${SAMPLE.width}px`, textAlign: 'center', fontWeight: '700', flex: 'none' }, String(number));

function populations({ mfa }: View, language: Language): HTMLElement {
  const names = mfa.populations.map(({ name }, i) => `${i + 1}. ${name[language]}`);
  return element('div', { breakInside: 'avoid', margin: '4px 0' }, `${legendWords.lamps[language]} ${names.join(', ')}.`);
}
