import type { Plugin } from 'vite';

/** Must stand on the very first line. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the files that the title needs: nearly all their functions run before it can be used, so a browser that knows
 * the mark compiles them while they load, beside the page; others read a comment.
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      // After the list of files to preload, which is written at the head.
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const page = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith('index.html'));
        if (!page) throw new Error('the build has no page');
        const needed = new Set([page.fileName, ...page.imports]);
        for (const chunk of chunks) if (needed.has(chunk.fileName)) chunk.code = HINT + chunk.code;
      },
    },
  };
}
