import '../../src/panels/style/index.css';
import '../../src/panels/style/analysis.css';
import '../../src/panels/style/debrief.css';
import '../../src/panels/style/ending.css';
import axe from 'axe-core';
import { render, type ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { createCatalogue, loadSpaces, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { Announcer, WordsContext } from '../../src/panels/parts/index.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, [
  'about',
  'briefing',
  'debrief',
  'facts',
  'group',
  'hotwash',
  'export',
  'problems',
  'refusals',
  'settings',
]);

let place: HTMLElement | null = null;

/** Shows a panel as the application would, in a language; again to change what it is given. */
export function show(children: ComponentChildren, lang: Lang = 'en'): void {
  if (!place) {
    place = document.createElement('main');
    document.body.append(place);
  }
  document.documentElement.lang = lang;
  render(
    <WordsContext.Provider value={wordsIn(catalogue, lang)}>
      <Announcer>{children}</Announcer>
    </WordsContext.Provider>,
    place,
  );
}

afterEach(() => {
  if (place) {
    render(null, place);
    place.remove();
    place = null;
  }
});

/** No fault that axe can find, by the rules of WCAG 2.2 AA and good practice. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
