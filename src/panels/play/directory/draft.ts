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
