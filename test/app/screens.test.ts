import { expect, test } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Exercise } from '../../src/app/exercise.ts';
import type { Review } from '../../src/app/review.ts';
import { screens, type Opened, type Request } from '../../src/app/screens.ts';

const request: Request = { kind: 'new', choice: { scenario: 'tiny', seed: 7, variant: null } };

function begin(open: () => Promise<Opened>) {
  const actor = createActor(screens.provide({ actors: { open: fromPromise<Opened, Request>(open) } })).start();
  const disposed = { count: 0 };
  const exercise = { dispose: () => (disposed.count += 1) } as unknown as Exercise;
  return {
    actor,
    exercise,
    disposed,
    screen: () => actor.getSnapshot().value.screen,
    settled: () => new Promise((r) => setTimeout(r)),
  };
}

test('from the title through briefing and play to the debrief, and home', async () => {
  const opened: { now?: Opened } = {};
  const { actor, exercise, disposed, screen, settled } = begin(() => Promise.resolve(opened.now as Opened));
  opened.now = { screen: 'briefing', exercise };
  actor.send({ type: 'open', request });
  expect(screen()).toBe('opening');
  await settled();
  expect(screen()).toBe('briefing');
  actor.send({ type: 'begin' });
  expect(screen()).toBe('play');
  const review = { id: 'one' } as unknown as Review;
  actor.send({ type: 'finish', review });
  expect(screen()).toBe('debrief');
  expect(actor.getSnapshot().context).toMatchObject({ review, exercise: null });
  expect(disposed.count).toBe(1);
  actor.send({ type: 'home' });
  expect(screen()).toBe('title');
  expect(actor.getSnapshot().context.review).toBeNull();
});

test('a saved exercise goes straight to where it was', async () => {
  const { actor, exercise, screen, settled } = begin(() => Promise.resolve({ screen: 'play', exercise }));
  actor.send({ type: 'open', request });
  await settled();
  expect(screen()).toBe('play');
});

test('a bug shows the error screen and keeps the exercise for its record', async () => {
  const { actor, exercise, disposed, screen, settled } = begin(() => Promise.resolve({ screen: 'play', exercise }));
  actor.send({ type: 'open', request });
  await settled();
  actor.send({ type: 'fail', error: new Error('bug') });
  expect(screen()).toBe('error');
  expect(actor.getSnapshot().context.exercise).toBe(exercise);
  actor.send({ type: 'home' });
  expect(screen()).toBe('title');
  expect(disposed.count).toBe(1);
});

test('a record that cannot be read goes back to the title; another failure is a bug', async () => {
  const unreadable = begin(() => Promise.reject(Object.assign(new Error('unreadable'), { explained: true })));
  unreadable.actor.send({ type: 'open', request });
  await unreadable.settled();
  expect(unreadable.screen()).toBe('title');

  const broken = begin(() => Promise.reject(new Error('no network')));
  broken.actor.send({ type: 'open', request });
  await broken.settled();
  expect(broken.screen()).toBe('error');
});

test('the settings open above any screen without leaving it', async () => {
  const { actor, exercise, screen, settled } = begin(() => Promise.resolve({ screen: 'play', exercise }));
  actor.send({ type: 'open', request });
  await settled();
  actor.send({ type: 'openSettings' });
  expect(actor.getSnapshot().value.settings).toBe('open');
  expect(screen()).toBe('play');
  actor.send({ type: 'closeSettings' });
  expect(screen()).toBe('play');
});

test('a room that does not open, or is denied later, has a screen of its own, from which it can be tried again', async () => {
  const room = { unopened: 'secret', faults: [{ code: 'no-answer', values: {} }] };
  const { actor, screen, settled } = begin(() => Promise.reject(Object.assign(new Error('not opened'), room)));
  actor.send({ type: 'open', request: { kind: 'lead', secret: 'secret' } });
  await settled();
  expect(screen()).toBe('unopened');
  expect(actor.getSnapshot().context.error).toMatchObject(room);
  actor.send({ type: 'open', request: { kind: 'lead', secret: 'secret' } });
  expect(screen()).toBe('opening');

  const led = begin(() => Promise.resolve({ screen: 'console', exercise: led.exercise }));
  led.actor.send({ type: 'open', request: { kind: 'lead', secret: 'secret' } });
  await led.settled();
  led.actor.send({ type: 'fail', error: room });
  expect(led.screen()).toBe('unopened');
  expect(led.actor.getSnapshot().context.exercise).toBe(led.exercise);
});
