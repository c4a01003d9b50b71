import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { securityPolicy } from './vite/policy.ts';
import { scenarios } from './vite/scenarios.ts';
import { smallPhaser } from './vite/smallPhaser.ts';

export default defineConfig({
  // The build works from any folder of a site.
  base: './',
  plugins: [
    preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false }),
    scenarios(process.env['SCENARIOS'] ?? 'scenarios'),
    smallPhaser(),
    securityPolicy(),
  ],
  build: {
    target: 'es2022',
    // Nothing inlined: the policy allows fonts and scripts only from the site itself.
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
});
