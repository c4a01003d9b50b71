import type { Plugin } from 'vite';

/** Must stand on the very first line. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** What writes a Word file, most of it never run. */
const NOT_THESE = new Set(['document', 'layout']);

/**
 * Marks the game's files: most of what is in one runs soon after it has come, so a browser that knows the mark compiles
 * all of it while it loads, beside the page, instead of piece by piece when it is first called; others read a comment.
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      // After the list of files to preload, which is written at the head.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && !NOT_THESE.has(chunk.name)) chunk.code = HINT + chunk.code;
      },
    },
  };
}
