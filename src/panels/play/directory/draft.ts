import type { View } from '../../../engine/types.ts';

/** A notification being prepared; an empty string is a choice not made yet. */
export interface Draft {
  by: string;
  channel: string;
  content: string[];
}

export const BLANK: Draft = { by: '', channel: '', content: [] };

/** What the form still lacks, first thing first. */
export function lacking(draft: Draft): 'sender' | 'channel' | 'content' | null {
  if (draft.by === '') return 'sender';
  if (draft.channel === '') return 'channel';
  return draft.content.length === 0 ? 'content' : null;
}

type Notice = View['directory'][number]['notices'][number];

/** The last message that the cell sent, to whomever. */
export function lastNotice(directory: View['directory']): Notice | null {
  const sent = directory.flatMap((body) => body.notices);
  return sent.reduce<Notice | null>((last, one) => (last === null || one.sent >= last.sent ? one : last), null);
}

/**
 * Where a new message starts from: the signatory and the channel of the last one if they can serve here. They say
 * nothing of what would be right: the first message of an exercise starts blank, signed by the first of the cell.
 */
export function firstDraft(
  body: View['directory'][number],
  { directory, senders, channels }: Pick<View, 'directory' | 'senders' | 'channels'>,
): Draft {
  const last = lastNotice(directory);
  const signs = (id: string | undefined) => senders.find((one) => one.id === id && one.ready && one.id !== body.id)?.id;
  const carries = channels.some((one) => one.id === last?.channel && one.notifies) && body.channels.includes(last?.channel ?? '');
  const first = senders.find((one) => one.ready && one.id !== body.id)?.id ?? '';
  return { by: signs(last?.by) ?? first, channel: carries ? (last?.channel ?? '') : '', content: [] };
}
