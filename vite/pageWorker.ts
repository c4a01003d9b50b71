import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CREATE = '\0page-worker';

/** The worker of the analysis is an entry of the site's own build: it loads the engine that the page has, not a second copy. */
export function pageWorker(): Plugin {
  let file = '';
  return {
    name: 'page-worker',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const id = fileURLToPath(new URL('../src/app/analysis/worker.ts', import.meta.url));
      file = this.emitFile({ type: 'chunk', id, name: 'worker' });
    },
    resolveId: (id) => (id.endsWith('/createWorker.ts') ? CREATE : null),
    load: (id) =>
      id === CREATE
        ? `export function createWorker() {
             try {
               return new Worker(import.meta.ROLLUP_FILE_URL_${file}, { type: 'module' });
             } catch {
               return null;
             }
           }`
        : null,
  };
}
