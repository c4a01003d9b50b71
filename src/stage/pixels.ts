/** The device pixels of an element, and how many of them a CSS pixel takes. */
export interface Pixels {
  width: number;
  height: number;
  density: number;
}

export interface Watched {
  now(): Pixels;
  stop(): void;
}

/** Finer than that is not seen, and costs. */
const FINEST = 3;

const ratio = (): number => window.devicePixelRatio || 1;

/**
 * Follows an element's pixels: they change with its size, and also when the window moves to another screen or the browser
 * zooms, which leaves the size in CSS pixels as it was.
 */
export function watchPixels(element: HTMLElement, onChange: () => void): Watched {
  let exact: (Pixels & { css: { width: number; height: number } }) | null = null;
  const css = () => ({ width: element.clientWidth, height: element.clientHeight });
  const observer = new ResizeObserver((entries) => {
    // At a ratio like 1.25 only the browser knows to which whole pixel an edge was moved.
    const box = entries.at(-1)?.devicePixelContentBoxSize?.[0];
    exact = box ? { width: box.inlineSize, height: box.blockSize, density: ratio(), css: css() } : null;
    onChange();
  });
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
  const stopRatio = watchRatio(onChange);
  return {
    now() {
      const { width, height } = css();
      const density = Math.min(FINEST, ratio());
      const known = exact?.density === ratio() && exact.css.width === width && exact.css.height === height ? exact : null;
      const scaled = (own: number | undefined, side: number) =>
        Math.max(1, Math.round(own === undefined ? side * density : (own * density) / ratio()));
      return { width: scaled(known?.width, width), height: scaled(known?.height, height), density };
    },
    stop() {
      observer.disconnect();
      stopRatio();
    },
  };
}

/** A query holds for one ratio only: after each change the next one is asked. */
function watchRatio(onChange: () => void): () => void {
  let query: MediaQueryList;
  const ask = () => {
    query = matchMedia(`(resolution: ${ratio()}dppx)`);
    query.addEventListener('change', change, { once: true });
  };
  const change = () => {
    ask();
    onChange();
  };
  ask();
  return () => query.removeEventListener('change', change);
}
