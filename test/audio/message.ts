import type { Message } from '../../src/engine/types.ts';

const both = { fr: '', en: '' };

/** A message of the inbox, told and asking nothing unless said otherwise. */
export const message = (id: string, more: Partial<Message> = {}): Message => ({
  ...{
    id,
    kind: 'inject',
    at: 0,
    channel: 'secure',
    from: both,
    title: both,
    text: both,
    state: 'told',
    decides: false,
    dilemma: false,
  },
  ...{ until: null, options: [], chosen: null, outcome: null },
  ...more,
});
