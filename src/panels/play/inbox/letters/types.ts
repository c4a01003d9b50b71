import type { ComponentChildren } from 'preact';
import type { Message } from '../../../../engine/types.ts';

/** What every kind of letter shows in its own way. */
export interface LetterProps {
  message: Message;
  /** Sender, time and channel. */
  head: ComponentChildren;
}
