import type { OrderChoice, TeamView } from '../../../engine/types.ts';
import { Button, Icon, useWords } from '../../parts/index.ts';
import { RefusalNote, useGive } from '../base/give.tsx';
import { freePeople, type Standing } from './orders.ts';

interface Props {
  order: OrderChoice;
  team: TeamView | undefined;
  how: Standing;
}

/** One button, or one for each target; what is missing stands beside them. */
export function GiveOrder({ order, team, how }: Props) {
  const { t, pick, span } = useWords();
  const { give, refused } = useGive();
  const blocked = how === 'closed' || how === 'missing';
  const title = pick(order.title);

  return (
    <section class="give">
      {how === 'missing' && order.missing && (
        <p class="give__missing">
          <Icon name="lock" size={18} />
          <span>
            <strong>{t('play:orders.missing')}</strong>
            {t('play:colon')}
            {pick(order.missing)}
          </span>
        </p>
      )}
      {how === 'closed' && <p class="give__missing">{t('play:orders.closed')}</p>}
      {order.targets.length === 0 ? (
        <Button
          kind="primary"
          icon="send"
          unavailable={how !== 'free'}
          onClick={() => void give({ type: 'order', order: order.id }, t('play:orders.given', { title }))}
        >
          {t(how === 'given' ? 'play:orders.already' : how === 'done' ? 'play:orders.alreadyDone' : 'play:orders.give')}
        </Button>
      ) : (
        <>
          <h3>{t('play:orders.chooseTarget')}</h3>
          <ul class="targets">
            {order.targets.map((target) => {
              const waits = team !== undefined && freePeople(team) < target.people;
              const off = blocked || target.state !== 'free';
              const said = t('play:work.onTarget', { title, target: pick(target.name) });
              return (
                <li key={target.id}>
                  <button
                    type="button"
                    class="option option--target"
                    aria-disabled={off ? 'true' : undefined}
                    onClick={
                      off
                        ? undefined
                        : () =>
                            void give(
                              { type: 'order', order: order.id, target: target.id },
                              t('play:orders.given', { title: said }),
                            )
                    }
                  >
                    <Icon name={target.state === 'done' ? 'check' : target.state === 'given' ? 'clock' : 'send'} size={18} />
                    <span class="option__label">{t('play:orders.giveOn', { target: pick(target.name) })}</span>
                    <span class="option__cost tabular">
                      {target.state === 'free'
                        ? `${t('play:orders.people', { count: target.people })}, ${t('play:orders.about', { time: span(target.minutes) })}${waits ? ` (${t('play:orders.waitsShort')})` : ''}`
                        : t(`play:orders.state.${target.state}`)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <RefusalNote refused={refused} />
    </section>
  );
}
