import '../../src/panels/style/index.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Caption } from '../../src/audio/index.ts';
import type { Seated } from '../../src/app/group/seated.ts';
import { SeatScreen } from '../../src/app/group/SeatScreen.tsx';
import { readSettings } from '../../src/app/settings.ts';
import { RoomSound } from '../../src/app/table/RoomSound.tsx';
import { useRoomAudio } from '../../src/app/table/useRoomAudio.ts';
import type { Heard } from '../../src/app/useAudio.ts';
import type { Fact, View } from '../../src/engine/types.ts';
import { createCatalogue, loadSpaces, wordsIn } from '../../src/i18n/index.ts';
import { Announcer, WordsContext } from '../../src/panels/parts/index.ts';
import { view } from '../panels/play/fixture.ts';

const made = vi.hoisted(() => ({ log: [] as string[], captions: [] as Caption[] }));
vi.mock('../../src/audio/index.ts', () => ({
  createAudio: ({ muted }: { muted: boolean }) => {
    made.log.push(muted ? 'made muted' : 'made');
    return {
      hear: (_facts: unknown, _view: unknown, catchUp = false) => (catchUp ? [] : made.captions),
      ending: (mood: string) => {
        made.log.push(`ending ${mood}`);
        return [{ cue: `ending-${mood}`, key: `ending-${mood}` }];
      },
      setTension: () => undefined,
      setVolumes: () => undefined,
      setMuted: (muted: boolean) => made.log.push(muted ? 'muted' : 'audible'),
      prepare: () => undefined,
      destroy: () => undefined,
    };
  },
}));

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['play', 'facts', 'refusals', 'captions', 'facilitator', 'group']);
const settings = { ...readSettings(), lang: 'en' as const, mute: false, captions: true };

let place: HTMLElement;
beforeEach(() => {
  [made.log, made.captions] = [[], []];
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function draw(children: preact.ComponentChildren): void {
  void act(() => {
    render(
      <WordsContext.Provider value={wordsIn(catalogue, 'en')}>
        <Announcer>{children}</Announcer>
      </WordsContext.Provider>,
      place,
    );
  });
}

/** Something to listen to, whose view can be changed. */
function source(first: View): Heard & { put(next: Partial<View>): void } {
  let now = { view: first };
  const listeners = new Set<(now: { view: View }, fresh: Fact[]) => void>();
  return {
    now: () => now,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    put(next) {
      now = { view: { ...now.view, ...next } };
      for (const listener of listeners) listener(now, []);
    },
  };
}

const keys = (...names: Caption['key'][]): Caption[] => names.map((key) => ({ cue: key, key }));

function Room({ from }: { from: Heard | null }) {
  return <RoomSound audio={useRoomAudio(from, settings)} />;
}

test('a projection is silent until its console has sent something, then captions the most pressing of a moment', async () => {
  draw(<Room from={null} />);
  const sent = source(view);
  expect(made.log).toEqual([]);
  draw(<Room from={sent} />);
  await expect.poll(() => made.log).toEqual(['made']);
  made.captions = keys('phone', 'failed', 'finding');
  sent.put({ at: view.at + 1 });
  await expect.element(page.getByText('Phone ringing: a call')).toBeVisible();
  await expect.element(page.getByText('Two low notes: an order has failed')).toBeVisible();
  expect(place.textContent).not.toContain('Echo');
  const caption = place.querySelector('.room-sound__captions');
  expect(parseFloat(getComputedStyle(caption as Element).fontSize)).toBeGreaterThanOrEqual(24);
});

test('a projection tells the end with one sound, once, whatever came of it', async () => {
  const sent = source(view);
  draw(<Room from={sent} />);
  await expect.poll(() => made.log).toEqual(['made']);
  sent.put({ phase: 'over' });
  sent.put({ phase: 'over', at: view.at + 1 });
  await expect.element(page.getByText('Hanging bells: end of the exercise')).toBeVisible();
  expect(made.log.filter((line) => line.startsWith('ending'))).toEqual(['ending mixed']);
});

test('the press that allows sound turns it on; the next silences it', async () => {
  draw(<Room from={source(view)} />);
  await expect.poll(() => made.log).toEqual(['made']);
  // A page of tests that was touched before is one where sound is allowed.
  if (!navigator.userActivation.hasBeenActive) await page.getByRole('button', { name: 'Turn the sound on' }).click();
  await page.getByRole('button', { name: 'Turn the sound off' }).click();
  await expect.element(page.getByRole('button', { name: 'Turn the sound on' })).toBeVisible();
  // The label changes with the press, the sound after it is painted.
  await expect.poll(() => made.log.at(-1)).toBe('muted');
});

function seated(from: ReturnType<typeof source>): Seated {
  const moment = () => ({ ...from.now(), facts: [], entries: 0, clock: { running: true, pace: 1 as const, reason: null } });
  return {
    ...{ id: 'test.seat', objectives: [], now: moment, leave: () => undefined },
    subscribe: (listener) => from.subscribe((_now, fresh) => listener(moment(), fresh)),
    submit: () => Promise.resolve({ refused: 'not-this-seat' }),
    state: () => ({ stopped: false, ended: false, lost: false, closed: false, trouble: null }),
  };
}

const seat = (one: Seated) => (
  <SeatScreen seated={one} settings={settings} onSettings={() => undefined} onLeave={() => undefined} />
);

test('a seat is given its ending when it comes: in words, in sound, without a result; closed, the exercise can be read', async () => {
  const from = source(view);
  draw(seat(seated(from)));
  await expect.poll(() => made.log).toEqual(['made']);
  void act(() => from.put({ phase: 'over' }));
  const dialog = page.getByRole('dialog', { name: 'The exercise is over.' });
  await expect.element(dialog.getByText('a moment that went well')).toBeVisible();
  expect(dialog.element().textContent).not.toMatch(/\d/);
  expect(made.log.filter((line) => line.startsWith('ending'))).toEqual(['ending mixed']);
  await dialog.getByRole('button', { name: 'Read through the exercise' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('whoever comes back after the end sees it and hears nothing', async () => {
  draw(seat(seated(source({ ...view, phase: 'over' }))));
  await expect.element(page.getByRole('dialog', { name: 'The exercise is over.' })).toBeVisible();
  await expect.poll(() => made.log).toEqual(['made']);
});
