import type { Caption } from '../audio/index.ts';
import type { Exercise } from './exercise.ts';
import type { Review } from './review.ts';
import type { Request } from './screens.ts';

export type Screen = 'title' | 'opening' | 'briefing' | 'play' | 'console' | 'debrief' | 'error' | 'unopened';

/** What the screens are about. */
export interface Context {
  request: Request | null;
  exercise: Exercise | null;
  review: Review | null;
  heard: Caption['key'] | null;
  error: unknown;
}

export const NOTHING: Context = { request: null, exercise: null, review: null, heard: null, error: null };

/** Where the application is. */
export interface ScreensNow {
  screen: Screen;
  settingsOpen: boolean;
  context: Context;
}

/** Where the chart begins; apart from it, since the title stands before the chart has come. */
export const TITLE: ScreensNow = { screen: 'title', settingsOpen: false, context: NOTHING };
