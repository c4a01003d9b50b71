import { css, type Palette } from './palette.ts';
import { FONT } from './type.ts';

/** How long it can be read, in milliseconds. */
const LASTS = 5000;

/** A short word over the foot of the board, told once. */
export function hint(host: HTMLElement): { tell(text: string, palette: Palette): void; stop(): void } {
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    tell(text, palette) {
      if (told || text === '') return;
      told = true;
      const line = document.createElement('p');
      line.textContent = text;
      Object.assign(line.style, {
        ...{
          position: 'absolute',
          left: '50%',
          bottom: '12px',
          transform: 'translateX(-50%)',
          margin: '0',
          width: 'max-content',
        },
        ...{ maxWidth: '90%', padding: '6px 12px', borderRadius: '8px', pointerEvents: 'none', textAlign: 'center' },
        ...{ font: `600 0.875rem/1.3 ${FONT}`, color: css(palette.ground), background: css(palette.text) },
      });
      host.append(line);
      timer = setTimeout(() => line.remove(), LASTS);
    },
    stop: () => clearTimeout(timer),
  };
}
