import type { Plugin } from 'vite';

/** Nothing caches a folder's files, and people look into it: plain names. */
export const FOLDER_NAMES = { entryFileNames: 'assets/cellule-72.js', assetFileNames: 'assets/cellule-72[extname]' };

const NO_WORKER = '\0no-worker';

/**
 * What a page of a folder opened by double-click is refused: modules and whatever is asked by origin (so its script is a
 * classic one that waits for the document), and workers (so the analysis runs on the page).
 */
export function folder(): Plugin {
  return {
    name: 'folder',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/createWorker.ts') ? NO_WORKER : null),
    load: (id) => (id === NO_WORKER ? 'export const createWorker = () => null;' : null),
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll('<script type="module"', '<script defer').replaceAll(' crossorigin', ''),
    },
  };
}
