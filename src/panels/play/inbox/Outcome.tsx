import type { Message } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';
import { Prose } from '../glossary/Prose.tsx';

/** What was chosen, or that nobody answered; what came of it; what else there was. */
export function Outcome({ message }: { message: Message }) {
  const { t, pick } = useWords();
  const chosen = message.options.find((option) => option.id === message.chosen);
  const others = message.options.filter((option) => option.id !== message.chosen);
  return (
    <section class="outcome">
      {chosen ? (
        <>
          <h3>{t('play:inbox.chosen')}</h3>
          <p class="outcome__choice">
            <Icon name="check" size={18} /> <span>{pick(chosen.label)}</span>
          </p>
        </>
      ) : (
        <h3 class="outcome__silence">
          <Icon name="clock" size={18} /> {t('play:inbox.silence')}
        </h3>
      )}
      {message.outcome && (
        <>
          <h4>{t('play:inbox.outcome')}</h4>
          <Prose text={pick(message.outcome)} />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('play:inbox.others')}</summary>
          <ul class="outcome__others">
            {others.map((option) => (
              <li key={option.id}>
                <Prose text={pick(option.label)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
