import { createStage, type Stage } from '../../../src/stage/index.ts';
import { boardTheme, looksOf } from '../../../src/app/looks.ts';
import { boardFixtures, type BoardFixture } from '../../stage/fixtures/index.ts';
import type { Case, Scene } from '../types.ts';

const boards = new WeakMap<HTMLElement, Promise<Stage>>();

/** A drawn board alone, at rest, as large as the window. */
function board({ view, facts }: BoardFixture, { lang, settings, texts }: Scene) {
  const mount = (place: HTMLElement | null): void => {
    if (!place || boards.has(place)) return;
    place.style.cssText = 'width: 100%; height: 100vh';
    const stage = createStage(place, { language: lang, reducedMotion: true, theme: boardTheme(looksOf(settings)) });
    boards.set(place, stage);
    void stage.then((ready) => ready.update(texts(view), facts));
  };
  return (
    <main>
      <div ref={mount} />
    </main>
  );
}

/** Every state of the drawn board. It has no text of its own in the page: the fit of its names is the stage's test. */
export const boardCases: Case[] = boardFixtures().map((one) => ({
  id: `board/${one.id}`,
  board: true,
  draw: (scene) => board(one, scene),
}));
