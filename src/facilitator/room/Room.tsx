import { encode } from 'uqr';
import { useMemo } from 'preact/hooks';
import { Tag, useWords } from '../../panels/parts/index.ts';
import type { GroupState } from '../types.ts';
import './room.css';

/** How participants and observers come in, and who is there. */
export function Room({ codes, address, seats, people, lost }: GroupState) {
  const { t, pick } = useWords();
  const observers = people.filter(({ as }) => as === 'observer').length;
  return (
    <section class="room" aria-labelledby="room">
      <h2 id="room">{t('group:room.title')}</h2>
      {lost && (
        <p class="notice notice--danger" role="alert">
          {t('group:room.lost')}
        </p>
      )}
      <div class="room__door">
        <QrCode address={address} />
        <div class="stack stack--tight">
          <p class="soft small">{t('group:room.codeSeats')}</p>
          <p class="room__code">{codes.seats}</p>
          <p class="soft small">{t('group:room.scan')}</p>
          <p class="room__address">{address}</p>
        </div>
      </div>
      <p>
        {t('group:room.codeObservers')} <strong class="room__code room__code--small">{codes.observers}</strong>{' '}
        <span class="soft small">{t('group:room.observersAt')}</span>
      </p>
      <h3>{t('group:room.seats')}</h3>
      <ul class="room__seats">
        {seats.map((seat) => {
          const names = people.filter(({ as, name }) => as === seat.id && name !== '').map(({ name }) => name);
          return (
            <li key={seat.id}>
              <span>{pick(seat.title)}</span>
              {seat.people === 0 ? (
                <Tag>{t('group:room.nobody')}</Tag>
              ) : (
                <Tag tone="good" icon="check">
                  {t('group:join.held', { count: seat.people })}
                </Tag>
              )}
              {names.length > 0 && <span class="soft small">{names.join(', ')}</span>}
            </li>
          );
        })}
      </ul>
      {observers > 0 && <p>{t('group:room.observers', { count: observers })}</p>}
      <p class="soft small">{t('group:room.empty')}</p>
      <p class="soft small">{t('group:room.secret')}</p>
    </section>
  );
}

/** Light modules in a quiet border of four, whatever the theme: phones read nothing else so surely. */
function QrCode({ address }: { address: string }) {
  const { t } = useWords();
  const { size, path } = useMemo(() => {
    const { data, size } = encode(address, { border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: dark.join('') };
  }, [address]);
  return (
    <svg class="room__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('group:room.qr', { address })}>
      <rect width={size} height={size} class="room__qr-ground" />
      <path d={path} class="room__qr-ink" />
    </svg>
  );
}
