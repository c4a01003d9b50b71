import { css, type Palette } from './palette.ts';

/**
 * Nearer, farther, whole map: for the mouse and the finger, as dragging has to have a replacement.
 * Out of the tab order: the board's text twin serves the keyboard.
 */
export function controls(host: HTMLElement, zoom: (factor: number | 'fit') => void): (palette: Palette, near: boolean) => void {
  const bar = document.createElement('div');
  Object.assign(bar.style, { position: 'absolute', right: '6px', bottom: '6px', display: 'flex', gap: '4px' });
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
  return (palette, near) => {
    buttons.forEach((button, i) => {
      const colours = { background: css(palette.basin), color: css(palette.text), borderColor: css(palette.ringDim) };
      Object.assign(button.style, colours, { display: near || i === 2 ? '' : 'none' });
    });
  };
}
