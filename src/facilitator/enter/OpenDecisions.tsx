import type { View } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { Button, Empty, useWords } from '../../panels/parts/index.ts';

/** Decisions that the cell has in front of it, each answered with one press as it is said. */
export function OpenDecisions({ view }: { view: View }) {
  const { t, pick, span } = useWords();
  const { give, refused } = useGive();
  const open = view.inbox.filter(({ state }) => state === 'open');
  return (
    <section class="decisions" aria-labelledby="decisions">
      <h2 id="decisions">{t('facilitator:open.title')}</h2>
      {open.length === 0 && <Empty>{t('facilitator:open.none')}</Empty>}
      {open.map((message) => (
        <article key={message.id} class="decisions__one card" aria-label={pick(message.title)}>
          <h3>{pick(message.title)}</h3>
          {message.until !== null && (
            <p class="soft small tabular">{t('facilitator:open.late', { span: span(message.until - view.at) })}</p>
          )}
          <div class="decisions__options">
            {message.options.map((option) => (
              <Button
                key={option.id}
                unavailable={!option.ready}
                onClick={() =>
                  void give(
                    { type: 'answer', inject: message.id, option: option.id },
                    t('facilitator:enter.entered', { what: pick(option.label) }),
                  )
                }
              >
                {pick(option.label)}
              </Button>
            ))}
          </div>
        </article>
      ))}
      <RefusalNote refused={refused} />
    </section>
  );
}
