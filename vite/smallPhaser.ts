import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

// cspell:words FBINSTANT

/** What Phaser's sources ask of their own build. `typeof` of an undefined name is a text, so it would always hold. */
const FLAGS: Record<string, boolean> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** In the built page, `phaser` is only the parts that the board uses. */
export function smallPhaser(): Plugin {
  const entry = fileURLToPath(new URL('./phaser.mjs', import.meta.url));
  return {
    name: 'small-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? entry : null),
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return null;
      return { code: code.replace(/typeof ([A-Z0-9_]+)\b/g, (all, flag: string) => String(FLAGS[flag] ?? all)), map: null };
    },
  };
}
