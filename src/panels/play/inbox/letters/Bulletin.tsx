import { useWords } from '../../../parts/index.ts';
import { DetailHeading } from '../../base/Pair.tsx';
import { Prose } from '../../glossary/Prose.tsx';
import { headline } from './parts.ts';
import { StudioArt } from './StudioArt.tsx';
import type { LetterProps } from './types.ts';

/** Television: a screen with its title over a band and one headline under it, which stands still. */
export function Bulletin({ message, head }: LetterProps) {
  const { t, pick } = useWords();
  const { first, rest } = headline(pick(message.text));
  return (
    <>
      <div class="screen">
        <div class="screen__picture" aria-hidden="true">
          <StudioArt />
          <p class="screen__mark">{t('briefing:stamp')}</p>
        </div>
        <div class="screen__third">
          <p class="screen__by" aria-hidden="true">
            {pick(message.from)}
          </p>
          <DetailHeading id={message.id}>{pick(message.title)}</DetailHeading>
        </div>
        <div class="screen__line">
          <Prose text={first} />
        </div>
      </div>
      {head}
      {rest !== '' && (
        <div class="letter__text">
          <Prose text={rest} />
        </div>
      )}
    </>
  );
}
