// cspell:words dppx
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
  let exact: { width: number; height: number } | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver((entries) => {
    // At a ratio like 1.25 only the browser knows to which whole pixel an edge was moved.
    const box = entries.at(-1)?.devicePixelContentBoxSize?.[0];
    exact = box ? { width: box.inlineSize, height: box.blockSize } : null;
    // After the paint: whatever made room for the map, or took some, is on the screen before the map is laid out anew.
    clearTimeout(later);
    later = setTimeout(onChange);
  });
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
  const stopRatio = watchRatio(onChange);
  return {
    now() {
      const density = Math.min(FINEST, ratio());
      const { width, height } = { width: element.clientWidth, height: element.clientHeight };
      return { width: side(width, exact?.width, density), height: side(height, exact?.height, density), density };
    },
    stop() {
      observer.disconnect();
      clearTimeout(later);
      stopRatio();
    },
  };
}

/**
 * A side in device pixels. What was observed is taken where it can be of this size and ratio: it comes later than they do,
 * and an emulated screen tells that of the real one.
 */
function side(css: number, observed: number | undefined, density: number): number {
  const near = observed !== undefined && Math.abs(observed - css * ratio()) <= ratio() + 1;
  return Math.max(1, Math.round(near ? (observed * density) / ratio() : css * density));
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
