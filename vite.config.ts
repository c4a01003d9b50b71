import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { beforehand } from './vite/beforehand.ts';
import { compiledAtOnce } from './vite/compiledAtOnce.ts';
import { FOLDER_NAMES, folder } from './vite/folder.ts';
import { FOLDER_POLICY, POLICY, securityPolicy } from './vite/policy.ts';
import { pageWorker } from './vite/pageWorker.ts';
import { scenarios } from './vite/scenarios.ts';
import { smallPhaser } from './vite/smallPhaser.ts';

/** Modules of the title that the worker of the analysis, the other entry, has nothing to do with. */
const OF_THE_PAGE = /i18next|preact|[\\/]panels[\\/]parts[\\/]|[\\/]app\.json|preload-helper|[\\/]i18n[\\/]lang\.ts/;

/** `--mode folder` builds for a folder opened by double-click, where modules, workers and requests are refused. */
export default defineConfig(({ mode }) => {
  const inFolder = mode === 'folder';
  /** What the components and the list of scenarios need. */
  const drawing = () => [
    preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false }),
    scenarios(process.env['SCENARIOS'] ?? 'scenarios'),
  ];
  return {
    // The build works from any folder of a site.
    base: './',
    plugins: [
      ...drawing(),
      smallPhaser(),
      ...(inFolder ? [folder()] : [pageWorker(), compiledAtOnce(), beforehand(drawing)]),
      // Last: it allows what stands in the page.
      securityPolicy(inFolder ? FOLDER_POLICY : POLICY),
    ],
    build: {
      target: 'es2022',
      outDir: inFolder ? 'dist-folder' : 'dist',
      // On a site nothing inlined: the policy allows fonts and scripts only from the site itself. In a folder, all is in one script.
      assetsInlineLimit: inFolder ? Infinity : 0,
      reportCompressedSize: !inFolder,
      // What the title needs is few files: a browser asks for six at a time over HTTP/1.1, and each more is a journey more.
      ...(!inFolder && {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'title', tags: ['$initial'] as const, test: OF_THE_PAGE }] } },
        },
      }),
      ...(inFolder && {
        cssCodeSplit: false,
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: {
          transform: { define: { 'import.meta': '{}' } },
          output: { ...FOLDER_NAMES, format: 'iife' as const, codeSplitting: false },
        },
        modulePreload: false as const,
      }),
    },
  };
});
