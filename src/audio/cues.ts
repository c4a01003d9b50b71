import type { Message, View } from '../engine/types.ts';
import type { Happening } from './happening.ts';

interface Cue<T extends Happening['type'] = Happening['type']> {
  /** Its caption has the same name. */
  id: string;
  on: T;
  /** A file of assets/sounds, without extension. */
  sound: string;
  /** Only then; always if absent. */
  when?(happening: Extract<Happening, { type: T }>, view: View): boolean;
}

const cue = <T extends Happening['type'], const I extends string>(
  id: I,
  on: T,
  sound: string,
  when?: (happening: Extract<Happening, { type: T }>, view: View) => boolean,
) => ({ id, on, sound, ...(when && { when: when as (happening: Happening, view: View) => boolean }) });

const message = (view: View, inject: string): Message | undefined => view.inbox.find((it) => it.id === inject);

const over =
  (...channels: string[]) =>
  (fact: { inject: string }, view: View) =>
    channels.includes(message(view, fact.inject)?.channel ?? '');

const dilemma = (fact: { inject: string }, view: View) => message(view, fact.inject)?.dilemma === true;

const seen = (fact: { inject: string }, view: View) => message(view, fact.inject) !== undefined;

/** What each happening sounds like, the most pressing first: of several at once only the first few are heard. */
export const cues = [
  cue('deadline', 'deadline-near', 'clock'),
  cue('phone', 'delivered', 'phone', over('phone')),
  cue('question', 'delivered', 'question', dilemma),
  cue('press', 'delivered', 'teleprinter', over('press')),
  cue('on-air', 'delivered', 'on-air', over('tv', 'radio')),
  cue('message', 'delivered', 'chime', seen),
  cue('missed', 'silent', 'missed', seen),
  cue('leak', 'data-leaving', 'train'),
  cue('cut', 'line-cut', 'cut'),
  cue('gate', 'gate-closed', 'gate'),
  cue('sessions', 'sessions-cut', 'passengers'),
  cue('engaged', 'heard', 'engaged', (fact) => fact.engages),
  cue('answer', 'heard', 'answer'),
  cue('failed', 'failed', 'failed'),
  cue('finding', 'found', 'finding'),
  cue('nothing', 'nothing-found', 'nothing'),
  cue('done', 'done', 'done'),
  cue('dispatch', 'sent', 'dispatch'),
] as const;

/** Sounds of the end, by its mood. */
export const endings = {
  good: { id: 'ending-good', sound: 'ending-good' },
  mixed: { id: 'ending-mixed', sound: 'ending-mixed' },
  bad: { id: 'ending-bad', sound: 'ending-bad' },
} as const;

/** What the room tone says when its tension rises or falls a level: it is heard, so it has captions too. */
export const turns = { rises: { id: 'tone-rises' }, falls: { id: 'tone-falls' } } as const;

type Ids<T extends Record<string, { id: string }>> = T[keyof T]['id'];

export type CueId = (typeof cues)[number]['id'] | Ids<typeof endings> | Ids<typeof turns>;

export interface Chosen {
  id: CueId;
  sound: string;
}

/** Heard at once; more would say nothing. */
export const MOST = 3;

/** The cues of what happened, each at most once, the most pressing first. */
export function choose(happenings: Happening[], view: View): Chosen[] {
  const found = new Set<(typeof cues)[number]>();
  for (const happening of happenings) {
    const first = cues.find((it: Cue) => it.on === happening.type && (it.when?.(happening as never, view) ?? true));
    if (first) found.add(first);
  }
  return cues
    .filter((it) => found.has(it))
    .slice(0, MOST)
    .map(({ id, sound }) => ({ id, sound }));
}
