import type { Command, View } from '../../engine/types.ts';
import type { Words } from '../../i18n/index.ts';
import { firstDraft, lacking, lastNotice, type Draft } from '../../panels/play/directory/draft.ts';
import { matches } from '../../panels/play/base/search.ts';

/** A notification that is being said: to whom, and what is known of the rest. */
export interface Notice extends Draft {
  body: string;
}

/** The next thing to say of it: a choice that goes into it, or what is done with it. */
export interface Step {
  key: string;
  kind: 'send' | 'channel' | 'content' | 'sender' | 'again' | 'details';
  label: string;
  note: string;
  /** The notification once this is said. */
  next: Notice;
}

/** Begins with the signatory and the channel of the last one, where they can serve. */
export function beginNotice(id: string, view: View): Notice | null {
  const body = view.directory.find((one) => one.id === id);
  return body ? { body: id, ...firstDraft(body, view) } : null;
}

/** What can be said next, those that hold every word typed; what sends it first once it is whole. */
export function stepsOf(notice: Notice, view: View, words: Words, typed: string, most: number): Step[] {
  const { t } = words;
  const found = [...channels(notice, view, words), ...contents(notice, view, words), ...senders(notice, view, words)].filter(
    ({ label }) => matches(label, typed),
  );
  if (typed.trim() !== '') return found.slice(0, most);
  const step = (kind: Step['kind'], label: string, next = notice): Step => ({ key: kind, kind, label, note: '', next });
  const last = lastNotice(view.directory)?.content ?? [];
  const first = [
    ...(lacking(notice) === null ? [step('send', t('facilitator:enter.send'))] : []),
    ...(notice.content.length === 0 && last.length > 0
      ? [step('again', t('play:directory.again'), { ...notice, content: [...last] })]
      : []),
  ];
  const open = notice.channel === '' ? found : found.filter(({ kind }) => kind === 'content');
  return [...first, ...open.slice(0, most - first.length - 1), step('details', t('facilitator:enter.details'))];
}

/** The notification as it stands, in one line: body, channel, content. */
export function lineOf({ body, by, channel, content }: Notice, view: View, { pick }: Words): string {
  const name = (list: readonly { id: string; name: View['title'] }[], id: string): string[] =>
    list.flatMap((one) => (one.id === id ? [pick(one.name)] : []));
  return [
    ...name(view.directory, body),
    ...name(view.channels, channel),
    ...view.contents.flatMap((one) => (content.includes(one.id) ? [pick(one.name)] : [])),
    ...name(view.senders, by).map((sender) => `(${sender})`),
  ].join(', ');
}

/** What is given to the host. */
export function commandOf({ body, by, channel, content }: Notice): Command {
  return { type: 'notify', body, by, channel, content };
}

function channels(notice: Notice, view: View, { pick, t, span }: Words): Step[] {
  const body = view.directory.find(({ id }) => id === notice.body);
  return view.channels
    .filter(({ id, notifies }) => notifies && body?.channels.includes(id) && id !== notice.channel)
    .map(({ id, name, minutes, compromised }) => ({
      key: `channel.${id}`,
      kind: 'channel',
      label: pick(name),
      note: [t('play:directory.delay', { time: span(minutes) }), ...(compromised ? [t('play:inbox.compromisedShort')] : [])].join(
        ', ',
      ),
      next: { ...notice, channel: id },
    }));
}

function contents(notice: Notice, view: View, { pick }: Words): Step[] {
  return view.contents
    .filter(({ id }) => !notice.content.includes(id))
    .map(({ id, name }) => ({
      key: `content.${id}`,
      kind: 'content',
      label: pick(name),
      note: '',
      // Kept in the order in which the form shows them.
      next: {
        ...notice,
        content: view.contents.map((one) => one.id).filter((one) => one === id || notice.content.includes(one)),
      },
    }));
}

function senders(notice: Notice, view: View, { pick, t }: Words): Step[] {
  return view.senders
    .filter(({ id, ready }) => ready && id !== notice.body && id !== notice.by)
    .map(({ id, name }) => ({
      key: `sender.${id}`,
      kind: 'sender',
      label: pick(name),
      note: t('facilitator:enter.signs'),
      next: { ...notice, by: id },
    }));
}
