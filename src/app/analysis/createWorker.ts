/** A worker for the analysis; null where the browser refuses one. A build for a folder puts another in its place. */
export function createWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
