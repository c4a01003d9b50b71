import { useEffect, useRef } from 'preact/hooks';
import type { Message, View, Work } from '../../../engine/types.ts';
import { useAnnounce, useWords } from '../../parts/index.ts';
import { useTitle } from '../work/title.ts';

/** Says aloud what is new since the last view: messages, ended work, decisions lost to silence, the end. */
export function useAnnouncements(view: View): void {
  const { t, pick } = useWords();
  const announce = useAnnounce();
  const titled = useTitle();
  const last = useRef(view);

  useEffect(() => {
    const before = last.current;
    last.current = view;
    if (before === view) return;
    const sentences: string[] = [];

    const fresh = added(before.inbox, view.inbox);
    const decisions = fresh.filter((message) => message.state === 'open');
    const told = fresh.filter((message) => message.state !== 'open');
    const say = (message: Message) => ({ from: pick(message.from), title: pick(message.title) });
    for (const message of decisions.filter((one) => !one.dilemma)) sentences.push(t('play:announce.decision', say(message)));
    const only = told[0];
    if (told.length === 1 && only) sentences.push(t('play:announce.message', say(only)));
    else if (told.length > 1) sentences.push(t('play:announce.messages', { count: told.length }));

    for (const work of ended(before.work, view.work)) {
      const words = { title: titled(work), report: work.report ? pick(work.report) : '' };
      const key = work.state === 'failed' ? 'failed' : work.nothingFound ? 'nothing' : 'done';
      sentences.push(t(`play:announce.${key}`, words));
    }
    for (const message of silenced(before.inbox, view.inbox))
      sentences.push(t('play:announce.silent', { title: pick(message.title) }));
    if (before.phase === 'running' && view.phase !== 'running') sentences.push(t('play:announce.over'));
    if (sentences.length > 0) announce(sentences.join(' '));

    const dilemmas = decisions.filter((message) => message.dilemma).map((message) => t('play:announce.dilemma', say(message)));
    if (dilemmas.length > 0) announce(dilemmas.join(' '), 'assertive');
  }, [view, t, pick, announce, titled]);
}

function added(before: Message[], now: Message[]): Message[] {
  if (before === now) return [];
  const known = new Set(before.map((message) => message.id));
  return now.filter((message) => !known.has(message.id));
}

function ended(before: Work[], now: Work[]): Work[] {
  if (before === now) return [];
  const known = new Map(before.map((work) => [work.n, work.state]));
  return now.filter((work) => (work.state === 'done' || work.state === 'failed') && known.get(work.n) !== work.state);
}

function silenced(before: Message[], now: Message[]): Message[] {
  if (before === now) return [];
  const open = new Set(before.filter((message) => message.state === 'open').map((message) => message.id));
  return now.filter((message) => message.state === 'silent' && open.has(message.id));
}
