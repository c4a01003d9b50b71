import type { Measure } from './wrap.ts';

export const FONT = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';
export const WEIGHT = 600;

/** Waits for the font, but not for long: names measured with another one would not fit. */
export async function loadFont(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, 1500));
  await Promise.race([document.fonts.load(`${WEIGHT} 16px ${FONT}`).catch(() => []), late]);
}

/** Widths as the browser writes them, remembered. */
export function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  if (context) context.font = `${WEIGHT} 100px ${FONT}`;
  return (text, size) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context ? context.measureText(text).width / 100 : text.length * 0.55;
      widths.set(text, width);
    }
    return width * size;
  };
}
