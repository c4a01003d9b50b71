import { createStage } from '../../../src/stage/index.ts';
import type { Renderer } from '../../../src/stage/types.ts';
import { boardFixtures } from '../../stage/fixtures/index.ts';

/** How long before everything moves again, in milliseconds: no movement has come to rest by then. */
const AGAIN = 900;

async function run(renderer: Renderer | null, seconds: number): Promise<void> {
  const place = document.getElementById('board')!;
  const common = { language: 'fr', reducedMotion: false, theme: 'dark' } as const;
  const stage = await createStage(place, renderer ? { ...common, renderer } : common);
  const { before, view } = boardFixtures().find(({ id }) => id === 'busiest')!;
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    stage.update(before, []);
    stage.update(view, []);
    await new Promise((done) => setTimeout(done, AGAIN));
  }
  await stage.destroy();
  document.documentElement.dataset['ran'] = stage.renderer;
}

Object.assign(window, { runBoard: run });
