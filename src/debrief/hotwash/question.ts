import type { Text } from '../../scenario/scenario.ts';
import { bare, inner } from '../quoted.ts';
import type { Speech } from '../speech.ts';

/** What stands in a question's sentence; a title stands between quotation marks. */
export type Value =
  { text: Text } | { title: Text } | { list: Text[] } | { clock: number } | { span: number } | { count: number };

export type QuestionKind =
  | 'held'
  | 'missed'
  | 'neverTold'
  | 'toldLate'
  | 'wrongBody'
  | 'incomplete'
  | 'silent'
  | 'gap'
  | 'readMail'
  | 'calledOff'
  | 'failed'
  | 'corrected'
  | 'queued'
  | 'costly'
  | 'costlyWait'
  | 'sureAndWrong';

/** Something that happened in this exercise and is worth talking about. */
export interface Question {
  /** The same as long as the record is: answers are kept under it. */
  id: string;
  kind: QuestionKind;
  /** Exercise minute it speaks of; null for the whole. */
  at: number | null;
  /** What is asked first when there are too many; never shown. */
  weight: number;
  values: Record<string, Value>;
}

/** The question as a sentence; the words of the space `hotwash` must be loaded. */
export function askedIn(speech: Speech, { kind, values }: Question): string {
  const said = Object.entries(values).map(([name, value]) => [name, say(speech, value)] as const);
  return speech.t(`hotwash:question.${kind}`, Object.fromEntries(said));
}

function say(speech: Speech, value: Value): string | number {
  if ('text' in value) return bare(speech.pick(value.text));
  if ('title' in value) return inner(bare(speech.pick(value.title)));
  if ('list' in value) return value.list.map((text) => bare(speech.pick(text))).join(', ');
  if ('clock' in value) return speech.clock(value.clock);
  if ('span' in value) return speech.span(value.span);
  return value.count;
}
