import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Audio } from '../../src/audio/index.ts';
import { createAudio } from '../../src/audio/index.ts';
import type { Fact } from '../../src/engine/types.ts';
import { fixture } from '../stage/fixtures/index.ts';

/** The contexts that were made: howler makes its own through the constructor. */
const contexts: AudioContext[] = [];
const Real = window.AudioContext;
window.AudioContext = class extends Real {
  constructor(options?: AudioContextOptions) {
    super(options);
    contexts.push(this);
  }
};

const starts = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
const done: Fact = { type: 'done', n: 1, order: 'o', target: null, at: 1, cause: {} };
const failed: Fact = { type: 'failed', n: 1, order: 'o', target: null, why: '', at: 1, cause: {} };
let audio: Audio | undefined;

/** A window cannot be covered from within: the page's own word is what the game goes by. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  audio?.destroy();
  audio = undefined;
  Reflect.deleteProperty(document, 'hidden');
});

// In this order: a page that was touched stays so.
test('nothing is made before the first gesture; with it the room is heard, and what happens; hidden, nothing is', async () => {
  expect(navigator.userActivation.hasBeenActive).toBe(false);
  audio = createAudio({ volumes: { music: 0.5, effects: 0.5 }, muted: false });
  expect(audio.hear([done], fixture())).toHaveLength(1);
  await new Promise((then) => setTimeout(then, 2000));
  expect(contexts).toEqual([]);
  expect(starts).not.toHaveBeenCalled();

  await userEvent.click(document.body);
  await expect.poll(() => contexts.map(({ state }) => state), { timeout: 10_000 }).toEqual(['running']);
  // The three layers of the room turn from then on.
  await expect.poll(() => starts.mock.calls.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
  const before = starts.mock.calls.length;
  audio.hear([failed], fixture());
  await expect.poll(() => starts.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(before);

  hide(true);
  await expect.poll(() => contexts[0]?.state).toBe('suspended');
  const stood = contexts[0]?.currentTime;
  const heard = starts.mock.calls.length;
  expect(audio.hear([{ ...done, type: 'nothing-found' } as Fact], fixture())).toHaveLength(1);
  await new Promise((then) => setTimeout(then, 500));
  expect(starts.mock.calls.length).toBe(heard);
  expect(contexts[0]?.currentTime).toBe(stood);

  hide(false);
  await expect.poll(() => contexts[0]?.state).toBe('running');
}, 60_000);
