import { assign, fromPromise, setup } from 'xstate';
import type { Caption } from '../audio/index.ts';
import type { StartChoice } from '../panels/title/types.ts';
import type { Exercise } from './exercise.ts';
import type { Saved } from './record.ts';
import type { Review } from './review.ts';
import { NOTHING, type Context } from './screensNow.ts';

/** What the player asked to open. */
export type Request =
  | { kind: 'new'; choice: StartChoice }
  | { kind: 'saved'; saved: Saved }
  /** The room of a group, by its facilitator's secret. */
  | { kind: 'lead'; secret: string };

/** What was opened, and the screen where it goes on. */
export type Opened = { screen: 'briefing' | 'play' | 'console'; exercise: Exercise } | { screen: 'debrief'; review: Review };

export type ScreenEvent =
  | { type: 'open'; request: Request }
  | { type: 'begin' }
  /** `heard` is the caption of the sound of its end. */
  | { type: 'finish'; review: Review; heard?: Caption['key'] | null }
  | { type: 'home' }
  | { type: 'fail'; error: unknown }
  | { type: 'openSettings' }
  | { type: 'closeSettings' };

/** Set on an error that the title explains: a record that cannot be read is no bug. */
export interface Explained {
  explained: true;
}

/** Set on what keeps a room from opening: its secret, and why. The screen that follows offers to try again. */
export interface Unopened {
  unopened: string;
  faults: { code: string; values: Record<string, string | number> }[];
}

const isExplained = (error: unknown): boolean => typeof error === 'object' && error !== null && 'explained' in error;

const isUnopened = (error: unknown): boolean => typeof error === 'object' && error !== null && 'unopened' in error;

/** The screens of the application, and the settings above any of them. `open` is given by the application. */
export const screens = setup({
  types: { context: {} as Context, events: {} as ScreenEvent },
  actors: {
    open: fromPromise<Opened, Request>(() => Promise.reject(new Error('open is not provided'))),
  },
  actions: {
    leave: assign(({ context }) => {
      context.exercise?.dispose();
      return NOTHING;
    }),
    end: assign(({ context, event }) => {
      context.exercise?.dispose();
      return event.type === 'finish'
        ? { exercise: null, review: event.review, heard: event.heard ?? null }
        : { exercise: null, review: null };
    }),
  },
}).createMachine({
  id: 'screens',
  type: 'parallel',
  context: NOTHING,
  states: {
    screen: {
      initial: 'title',
      on: {
        fail: [
          {
            guard: ({ event }) => isUnopened(event.error),
            target: '.unopened',
            actions: assign({ error: ({ event }) => event.error }),
          },
          { target: '.error', actions: assign({ error: ({ event }) => event.error }) },
        ],
        open: { target: '.opening', actions: ['leave', assign({ request: ({ event }) => event.request })] },
      },
      states: {
        title: { entry: 'leave' },
        opening: {
          invoke: {
            src: 'open',
            input: ({ context }) => {
              if (!context.request) throw new Error('nothing was asked for');
              return context.request;
            },
            onDone: [
              {
                guard: ({ event }) => event.output.screen === 'briefing',
                target: 'briefing',
                actions: assign({ exercise: ({ event }) => exerciseIn(event.output) }),
              },
              {
                guard: ({ event }) => event.output.screen === 'console',
                target: 'console',
                actions: assign({ exercise: ({ event }) => exerciseIn(event.output) }),
              },
              {
                guard: ({ event }) => event.output.screen === 'play',
                target: 'play',
                actions: assign({ exercise: ({ event }) => exerciseIn(event.output) }),
              },
              { target: 'debrief', actions: assign({ review: ({ event }) => reviewIn(event.output) }) },
            ],
            onError: [
              { guard: ({ event }) => isExplained(event.error), target: 'title' },
              {
                guard: ({ event }) => isUnopened(event.error),
                target: 'unopened',
                actions: assign({ error: ({ event }) => event.error }),
              },
              { target: 'error', actions: assign({ error: ({ event }) => event.error }) },
            ],
          },
          on: { home: 'title' },
        },
        briefing: { on: { begin: 'play', home: 'title' } },
        play: {
          on: {
            finish: { target: 'debrief', actions: 'end' },
            home: 'title',
          },
        },
        console: { on: { finish: { target: 'debrief', actions: 'end' }, home: 'title' } },
        debrief: { on: { home: 'title' } },
        error: { on: { home: 'title' } },
        unopened: { on: { home: 'title' } },
      },
    },
    settings: {
      initial: 'closed',
      states: {
        closed: { on: { openSettings: 'open' } },
        open: { on: { closeSettings: 'closed' } },
      },
    },
  },
});

const exerciseIn = (opened: Opened): Exercise | null => ('exercise' in opened ? opened.exercise : null);
const reviewIn = (opened: Opened): Review | null => ('review' in opened ? opened.review : null);
