import { speechOf, type Names, type Start, type Words } from '../i18n/index.ts';
import type { Inject, Scenario, Texts } from '../scenario/scenario.ts';

/** A scenario and a language: all that a paper is made from. */
export interface Subject {
  scenario: Scenario;
  texts: Texts;
  words: Words;
  names: Names;
  start: Start;
  lang: 'fr' | 'en';
  /** A word of the interface, such as `papers:kit.title`; the scenario's title and the console's labels fill its holes. */
  t(key: string, values?: Record<string, string | number>): string;
  /** Several sentences under one key. */
  list(key: string, values?: Record<string, string | number>): string[];
  clock(at: number): string;
  span(minutes: number): string;
  number(value: number): string;
}

/** The spaces papers, facilitator and play must be loaded. */
export function subjectOf(scenario: Scenario, words: Words, names: Names): Subject {
  const { lang } = words;
  const start = startOf(scenario);
  const speech = speechOf(words, start, names);
  const known = {
    scenario: scenario.texts[lang].title,
    span: speech.span(scenario.duration),
    seatCount: scenario.seats.length,
    console: speech.t('facilitator:name'),
    projector: speech.t('facilitator:bar.projector'),
    stop: speech.t('facilitator:stop.say'),
    end: speech.t('facilitator:bar.end'),
    next: speech.t('play:bar.next'),
    run: speech.t('play:bar.start'),
    table: speech.t('app:title.table'),
    options: speech.t('app:title.options'),
    rehearsal: speech.t('app:title.rehearsal'),
    roomTab: speech.t('facilitator:tabs.room'),
    group: speech.t('app:title.group'),
    chronogramme: speech.t('facilitator:chronogramme.title'),
    improvise: speech.t('facilitator:chronogramme.improvise'),
    short: speech.t('facilitator:session.take'),
    truth: speech.t('facilitator:tabs.truth'),
    notes: speech.t('facilitator:tabs.notes'),
    fire: speech.t('facilitator:inject.fire'),
    skip: speech.t('facilitator:inject.skip'),
    delay: speech.t('facilitator:inject.delayBy'),
  };
  const translate = words.t as unknown as (key: string, values: object) => unknown;
  return {
    ...{ scenario, texts: scenario.texts[lang], words, names, start, lang },
    t: (key, values) => speech.t(key, { ...known, ...values }),
    list: (key, values) => {
      const found = translate(key, { ...known, ...values, returnObjects: true });
      if (!Array.isArray(found)) throw new Error(`${key} is no list of sentences`);
      return found.map(String);
    },
    ...{ clock: speech.clock, span: speech.span, number: speech.number },
  };
}

/** Weekday and minute of day at exercise minute 0. */
function startOf({ start: { weekday, time } }: Scenario): Start {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { weekday, minute: hours * 60 + minutes };
}

export interface Numbered {
  inject: Inject;
  /** "07": the same in all papers. */
  number: string;
}

/** Every inject with its number: those of a fixed time first, in the order of time, then the others as the scenario lists them. */
export function numbered({ injects }: Scenario): Numbered[] {
  const planned = injects.filter(({ trigger }) => 'at' in trigger).sort((one, other) => earliest(one) - earliest(other));
  const others = injects.filter(({ trigger }) => !('at' in trigger));
  return [...planned, ...others].map((inject, index) => ({ inject, number: String(index + 1).padStart(2, '0') }));
}

/** First minute at which an inject of a fixed time can come; 0 for the others. */
export function earliest({ trigger }: Inject): number {
  if (!('at' in trigger)) return 0;
  return typeof trigger.at === 'number' ? trigger.at : trigger.at.min;
}

/** "The CISO", "Crisis director, Communication", or the whole cell. */
export function recipients({ t, texts }: Subject, { seats }: Inject): string {
  if (seats === undefined || seats.length === 0) return t('papers:everyone');
  return seats.map((seat) => texts.seats[seat]?.name ?? seat).join(', ');
}
