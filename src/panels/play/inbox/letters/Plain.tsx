import { useWords } from '../../../parts/index.ts';
import { DetailHeading } from '../../base/Pair.tsx';
import { Prose } from '../../glossary/Prose.tsx';
import type { LetterProps } from './types.ts';

/** A letter as most channels bring it: its title, where it comes from, its text. */
export function Plain({ message, head }: LetterProps) {
  const { pick } = useWords();
  return (
    <>
      <DetailHeading id={message.id}>{pick(message.title)}</DetailHeading>
      {head}
      <div class="letter__text">
        <Prose text={pick(message.text)} />
      </div>
    </>
  );
}
