import '../../../src/panels/style/index.css';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Command, Refusal, View } from '../../../src/engine/types.ts';
import { createCatalogue, loadSpaces, wordsIn, type Lang } from '../../../src/i18n/index.ts';
import { Announcer, WordsContext } from '../../../src/panels/parts/index.ts';
import { Play } from '../../../src/panels/play/Play.tsx';
import type { PlayProps } from '../../../src/panels/play/types.ts';
import { facts, view } from './fixture.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['play', 'facts', 'refusals']);

let place: HTMLElement | null = null;

/** The play screen with everything it gives back recorded. */
export interface Shown {
  submit: ReturnType<typeof vi.fn<(command: Command) => void>>;
  clockAction: ReturnType<typeof vi.fn<PlayProps['clockAction']>>;
  openSettings: ReturnType<typeof vi.fn<() => void>>;
  endExercise: ReturnType<typeof vi.fn<() => void>>;
  mountStage: ReturnType<typeof vi.fn<PlayProps['mountStage']>>;
  /** Draws again with other properties, as a change of the world does. */
  update(change: Partial<PlayProps>): void;
}

interface Options extends Partial<PlayProps> {
  lang?: Lang;
  /** Every command is refused for this reason. */
  refused?: Refusal;
  /** Width and height of the window; a desk's by default. */
  size?: [number, number];
}

/** Shows the play screen as the application does, on the fixture's view unless told otherwise. */
export async function play({ lang = 'en', refused, size = [1366, 768], ...given }: Options = {}): Promise<Shown> {
  localStorage.clear();
  await page.viewport(...size);
  document.documentElement.lang = lang;
  // The settings do this in the application.
  document.documentElement.dataset['theme'] = 'dark';
  const submit = vi.fn<(command: Command) => void>();
  const spies = {
    clockAction: vi.fn<PlayProps['clockAction']>(),
    openSettings: vi.fn<() => void>(),
    endExercise: vi.fn<() => void>(),
    mountStage: vi.fn<PlayProps['mountStage']>(() => () => undefined),
  };
  let props: PlayProps = {
    view,
    facts,
    clock: { running: false, pace: 1, reason: 'start' },
    captions: [],
    submit: async (command) => {
      submit(command);
      return refused ? { refused } : { entry: { n: 1, at: props.view.at, by: 'cell', command } };
    },
    ...spies,
    ...given,
  };
  place = document.createElement('div');
  document.body.append(place);
  const words = wordsIn(catalogue, lang);
  const draw = (): void => {
    if (!place) return;
    const root = place;
    void act(() => {
      render(
        <WordsContext.Provider value={words}>
          <Announcer>
            <Play {...props} />
          </Announcer>
        </WordsContext.Provider>,
        root,
      );
    });
  };
  draw();
  return {
    submit,
    ...spies,
    update(change) {
      props = { ...props, ...change };
      draw();
    },
  };
}

afterEach(() => {
  if (!place) return;
  render(null, place);
  place.remove();
  place = null;
});

/** The view some minutes later, rebuilt from nothing as the host rebuilds it. */
export function later(from: View, minutes: number, change: Partial<View> = {}): View {
  return { ...structuredClone(from), at: from.at + minutes, ...change };
}

/** What the live regions say now. */
export function said(urgency: 'polite' | 'assertive'): string {
  return document.querySelector(`.visually-hidden[aria-live=${urgency}]`)?.textContent ?? '';
}

/** No fault that axe can find, by the rules of WCAG 2.2 AA and good practice. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'page-has-heading-one': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
