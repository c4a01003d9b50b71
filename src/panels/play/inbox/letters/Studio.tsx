import { useWords } from '../../../parts/index.ts';
import { DetailHeading } from '../../base/Pair.tsx';
import { Prose } from '../../glossary/Prose.tsx';
import { isQuoted, rows } from './parts.ts';
import type { LetterProps } from './types.ts';

/** The card of somebody who goes on air: when, what will be asked, the line they hold; then what the sender wants. */
export function Studio({ message, head }: LetterProps) {
  const { pick } = useWords();
  const card = rows(pick(message.text));
  return (
    <>
      <DetailHeading id={message.id}>{pick(message.title)}</DetailHeading>
      {card.rows.length > 0 && (
        <dl class="air">
          {card.rows.map(({ label, said }) => (
            <div key={label} class={isQuoted(said) ? 'air__row air__row--line' : 'air__row'}>
              <dt>{label}</dt>
              <dd>
                <Prose text={said} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {head}
      {card.rest !== '' && (
        <div class="letter__text">
          <Prose text={card.rest} />
        </div>
      )}
    </>
  );
}
