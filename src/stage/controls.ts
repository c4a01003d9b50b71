import { around, grow, overlap, type Box } from './geometry.ts';
import type { Layout } from './layout.ts';
import { css, type Palette } from './palette.ts';

export type Corner = ['top' | 'bottom', 'left' | 'right'];

export interface ControlsState {
  palette: Palette;
  /** Whether something lies outside what is seen. */
  near: boolean;
  corner: Corner;
  /** From the corner of the board to the first button. */
  inset: { x: number; y: number };
  legend: boolean;
}

const CORNERS: Corner[] = [
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['top', 'right'],
  ['top', 'left'],
];
const ROOM = { width: 66, height: 34 };

/** The corner inside the ring where the buttons hide least. */
export function freeCorner({
  basin,
  stations,
  ring,
  lines,
  small,
  width,
  height,
}: Layout): Pick<ControlsState, 'corner' | 'inset'> {
  const margin = ring ? small * 0.7 : 6;
  const places = Object.values(stations);
  const termini = Object.values(ring?.bodies ?? {});
  const hidden: Box[] = [
    ...places.flatMap((it) => [it.label.box, around(it.at, it.radius), ...it.gates]),
    ...termini.flatMap((it) => [around(it.at, 8), ...(it.brief ? [it.brief.box] : [])]),
    ...Object.values(lines).flatMap((it) => [...it.path.map((p) => around(p, 5)), ...(it.name ? [it.name.box] : [])]),
  ];
  const cost = ([vertical, side]: Corner) => {
    const box: Box = {
      x: side === 'left' ? basin.x + margin : basin.x + basin.width - margin - ROOM.width,
      y: vertical === 'top' ? basin.y + margin : basin.y + basin.height - margin - ROOM.height,
      ...ROOM,
    };
    return hidden.reduce((sum, it) => sum + overlap(grow(box, 2), it), 0);
  };
  const corner = CORNERS.reduce((best, one) => (cost(one) < cost(best) ? one : best), CORNERS[0]!);
  return {
    corner,
    inset: {
      x: margin + (corner[1] === 'left' ? basin.x : width - basin.x - basin.width),
      y: margin + (corner[0] === 'top' ? basin.y : height - basin.y - basin.height),
    },
  };
}

/**
 * Legend, nearer, farther, whole map: for the mouse and the finger, as dragging has to have a replacement.
 * Out of the tab order: the board's text twin serves the keyboard.
 */
export function controls(
  host: HTMLElement,
  zoom: (factor: number | 'fit') => void,
  legend: () => void,
): (state: ControlsState) => void {
  const bar = document.createElement('div');
  Object.assign(bar.style, { position: 'absolute', display: 'flex', gap: '4px' });
  const make = (sign: string, press: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = sign;
    const size = { width: '30px', height: '30px', minHeight: '0', padding: '0', font: '600 16px/1 system-ui', cursor: 'pointer' };
    Object.assign(button.style, size, { borderRadius: '8px', borderWidth: '1px', borderStyle: 'solid' });
    button.addEventListener('click', press);
    bar.append(button);
    return button;
  };
  const [fit, out, nearer, key] = [
    make('⤢', () => zoom('fit')),
    make('−', () => zoom(1 / 1.4)),
    make('+', () => zoom(1.4)),
    make('?', legend),
  ];
  host.append(bar);
  return ({ palette, near, corner, inset, legend: open }) => {
    const [vertical, side] = corner;
    Object.assign(bar.style, { top: '', bottom: '', left: '', right: '', [vertical]: `${inset.y}px`, [side]: `${inset.x}px` });
    for (const button of [fit, out, nearer, key]) {
      const colours = { background: css(palette.ground), color: css(palette.text), borderColor: css(palette.ringDim) };
      const shown = button === key || (!open && (near || button === nearer));
      Object.assign(button.style, colours, { display: shown ? '' : 'none' });
    }
    key.textContent = open ? '×' : '?';
  };
}
