import type { Page } from 'playwright';

/** What the page measured of itself since it was opened. Times in milliseconds. */
export interface Measures {
  /** Longest event of each interaction that took a frame or more, with what it was. */
  interactions: { kind: string; target: string; at: number; wait: number; script: number; duration: number }[];
  /** All interactions, those too short for the observer included. */
  count: number;
  longTasks: { at: number; duration: number }[];
  /** When a button of the first rank had been painted and the page was free to hear a press; null: never. */
  usable: number | null;
  /** Script run in animation frames: one number for each frame that asked for some. */
  frames: number[];
}

/** Watches events, long tasks and animation frames from the first script on. */
export async function watch(page: Page): Promise<void> {
  // The compiler that runs this file names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(() => {
    const byId = new Map<number, Measures['interactions'][number]>();
    const longTasks: Measures['longTasks'] = [];
    const frames: number[] = [];
    // An entry forgets its target when the press removes it.
    const targets = new Map<number, string>();
    const name = (event: Event): void => {
      const { target, timeStamp } = event;
      const pressed = target instanceof Element ? (target.closest('button, input, summary, select') ?? target) : null;
      const key = event instanceof KeyboardEvent ? `${event.key} on ` : '';
      const words = pressed?.textContent.trim().slice(0, 24) ?? '';
      targets.set(timeStamp, `${key}${pressed?.tagName.toLowerCase()}.${pressed?.getAttribute('class') ?? ''} “${words}”`);
    };
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, name, true);
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
        if (!entry.interactionId) continue;
        const script = entry.processingEnd - entry.processingStart;
        const known = byId.get(entry.interactionId);
        const target = targets.get(entry.startTime) ?? '';
        // A press is several events until one paint: the longest counts, and the script of all.
        byId.set(entry.interactionId, {
          ...(known && known.duration >= entry.duration
            ? known
            : { kind: entry.name, at: entry.startTime, wait: entry.processingStart - entry.startTime, duration: entry.duration }),
          target: target || known?.target || '',
          script: (known?.script ?? 0) + script,
        });
      }
    });
    observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });

    const ask = window.requestAnimationFrame.bind(window);
    let usable: number | null = null;
    const seek = new MutationObserver(() => {
      // What stands in the page before its code answers no press yet.
      if (!document.querySelector('#app:not([aria-busy=true]) button.button--primary:not([aria-disabled=true])')) return;
      seek.disconnect();
      ask(() => setTimeout(() => (usable = performance.now())));
    });
    seek.observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });

    let frame = -1;
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        const begun = performance.now();
        callback(time);
        const spent = performance.now() - begun;
        if (time === frame) frames[frames.length - 1] = (frames[frames.length - 1] ?? 0) + spent;
        else frames.push(spent);
        frame = time;
      });
    const count = (): number => (performance as unknown as { interactionCount: number }).interactionCount;
    const measures = (): Measures => ({ interactions: [...byId.values()], count: count(), longTasks, usable, frames });
    Object.assign(window, { measures });
  });
}

export function measured(page: Page): Promise<Measures> {
  return page.evaluate(() => (window as unknown as { measures(): Measures }).measures());
}
