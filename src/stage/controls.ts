import { overlap, type Box } from './geometry.ts';
import type { Layout } from './layout.ts';
import { css, type Palette } from './palette.ts';

export type Corner = ['top' | 'bottom', 'left' | 'right'];
export type Controls = (palette: Palette, near: boolean, corner: Corner) => void;

const CORNERS: Corner[] = [
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['top', 'right'],
  ['top', 'left'],
];
const ROOM = 38;

/** The corner of the whole map where a button hides no name. */
export function freeCorner({ width, height, stations, ring }: Layout): Corner {
  const termini = Object.values(ring?.bodies ?? {});
  const names = [...Object.values(stations).map((it) => it.label), ...termini.flatMap((it) => it.label ?? it.brief ?? [])];
  const free = CORNERS.find(([vertical, side]) => {
    const box: Box = {
      x: side === 'left' ? 0 : width - ROOM,
      y: vertical === 'top' ? 0 : height - ROOM,
      width: ROOM,
      height: ROOM,
    };
    return names.every((name) => overlap(box, name.box) === 0);
  });
  return free ?? ['bottom', 'right'];
}

/**
 * Nearer, farther, whole map: for the mouse and the finger, as dragging has to have a replacement.
 * Out of the tab order: the board's text twin serves the keyboard.
 */
export function controls(host: HTMLElement, zoom: (factor: number | 'fit') => void): Controls {
  const bar = document.createElement('div');
  Object.assign(bar.style, { position: 'absolute', display: 'flex', gap: '4px' });
  const make = (sign: string, factor: number | 'fit') => {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = sign;
    const size = { width: '28px', height: '28px', minHeight: '0', padding: '0', font: '600 16px/1 system-ui', cursor: 'pointer' };
    Object.assign(button.style, size, { borderRadius: '6px', borderWidth: '1px', borderStyle: 'solid' });
    button.addEventListener('click', () => zoom(factor));
    bar.append(button);
    return button;
  };
  const buttons = [make('⤢', 'fit'), make('−', 1 / 1.4), make('+', 1.4)];
  host.append(bar);
  return (palette, near, corner) => {
    const [vertical, side] = corner;
    Object.assign(bar.style, { top: '', bottom: '', left: '', right: '', [vertical]: '6px', [side]: '6px' });
    buttons.forEach((button, i) => {
      const colours = { background: css(palette.basin), color: css(palette.text), borderColor: css(palette.ringDim) };
      Object.assign(button.style, colours, { display: near || i === 2 ? '' : 'none' });
    });
  };
}
