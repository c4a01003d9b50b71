import { useState } from 'preact/hooks';
import type { Command, Refusal } from '../../../engine/types.ts';
import { Icon, useAnnounce, useWords } from '../../parts/index.ts';
import { useDesk } from './desk.ts';

/** Gives commands and keeps why the last one was refused, so that it can stand beside its button. */
export function useGive(): {
  give(command: Command, done: string, sure?: boolean): Promise<boolean>;
  refused: Refusal | null;
  done: string | null;
} {
  const { submit } = useDesk();
  const { t } = useWords();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [done, setDone] = useState<string | null>(null);

  const give = async (command: Command, sentence: string, sure?: boolean): Promise<boolean> => {
    const why = await submit(command, sure);
    setRefused(why);
    setDone(why === null ? sentence : null);
    if (why === null) announce(sentence);
    else announce(t('play:announce.refused', { why: t(`refusals:${why}`) }), 'assertive');
    return why === null;
  };

  return { give, refused, done };
}

/** What a command has just done, beside its button; the sentence was said aloud already. */
export function DoneNote({ done }: { done: string | null }) {
  if (done === null) return null;
  return (
    <p class="given__line">
      <Icon name="check" size={18} />
      <span>{done}</span>
    </p>
  );
}

/** Why a command was refused, in words. */
export function RefusalNote({ refused }: { refused: Refusal | null }) {
  const { t } = useWords();
  if (refused === null) return null;
  return (
    <p class="refusal">
      <Icon name="alert" size={18} />
      <span>{t(`refusals:${refused}`)}</span>
    </p>
  );
}
