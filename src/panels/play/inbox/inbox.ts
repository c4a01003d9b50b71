import type { Message } from '../../../engine/types.ts';

export interface Sections {
  urgent: Message[];
  rest: Message[];
}

/** Open decisions first: by deadline, dilemmas before others at the same minute; then the rest, newest first. */
export function sections(inbox: Message[], channel: string | null): Sections {
  const shown = channel === null ? inbox : inbox.filter((message) => message.channel === channel);
  return { urgent: decisions(shown), rest: shown.filter((message) => !isOurs(message)).sort(newestFirst) };
}

/** Open decisions, the most pressing first. */
export function decisions(inbox: Message[]): Message[] {
  return inbox.filter(isOurs).sort(mostPressingFirst);
}

/** Open, and this seat's to decide. */
function isOurs({ state, decides }: Message): boolean {
  return state === 'open' && decides;
}

export interface ChannelCount {
  id: string;
  total: number;
  unread: number;
}

/** How many messages each channel holds, in the order of first arrival. */
export function countByChannel(inbox: Message[], read: ReadonlySet<string>): ChannelCount[] {
  const counts = new Map<string, ChannelCount>();
  for (const message of inbox) {
    const count = counts.get(message.channel) ?? { id: message.channel, total: 0, unread: 0 };
    counts.set(message.channel, { ...count, total: count.total + 1, unread: count.unread + (read.has(message.id) ? 0 : 1) });
  }
  return [...counts.values()];
}

/** Messages not opened yet, newest first. */
export function unread(inbox: Message[], read: ReadonlySet<string>): Message[] {
  return inbox.filter((message) => !read.has(message.id)).sort(newestFirst);
}

function mostPressingFirst(a: Message, b: Message): number {
  const byDeadline = (a.until ?? Infinity) - (b.until ?? Infinity);
  if (byDeadline !== 0 && !Number.isNaN(byDeadline)) return byDeadline;
  return Number(b.dilemma) - Number(a.dilemma) || b.at - a.at;
}

function newestFirst(a: Message, b: Message): number {
  return b.at - a.at;
}
