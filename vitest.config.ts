import { realpathSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { scenarios } from './vite/scenarios.ts';
import { launchOptions } from './scripts/chromium.ts';

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/scenarios/**', 'test/e2e/**', 'test/**/*.browser.test.*'],
        },
      },
      {
        extends: true,
        test: { name: 'scenarios', include: ['test/scenarios/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        plugins: [scenarios('scenarios')],
        // Named beforehand: a package found late makes Vite reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'dexie',
            'howler',
            'i18next',
            'phaser',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'preact/test-utils',
            'xstate',
            'yaml',
            'zod',
          ],
        },
        // The packages may stand elsewhere, behind a link.
        server: { fs: { allow: ['.', realpathSync('node_modules')] } },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/server.ts',
          testTimeout: 300_000,
          hookTimeout: 60_000,
          // As long as the pages' own: what is polled went through a page, the network and the disk.
          expect: { poll: { timeout: 15_000 } },
          // One browser at a time: the tests play in real time.
          fileParallelism: false,
        },
      },
    ],
  },
});
