import type { ComponentChildren } from 'preact';
import { encode } from 'uqr';
import { useId, useMemo } from 'preact/hooks';
import { useWords } from '../../panels/parts/index.ts';
import type { GroupState } from '../types.ts';
import { CopyLine } from './CopyLine.tsx';
import './room.css';

/** How participants and observers come in, and who is there. */
export function Room(props: GroupState & { children: ComponentChildren }) {
  const { codes, address, observersAddress, ownAddress, people, lost, closed, children } = props;
  const { t } = useWords();
  const observers = people.filter(({ as }) => as === 'observer').length;
  return (
    <section class="room" aria-labelledby="room">
      <h2 id="room">{t('group:room.title')}</h2>
      {lost && !closed && (
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
      {props.servers.length > 1 && <Servers {...props} />}
      <p>
        {t('group:room.codeObservers')} <strong class="room__code room__code--small">{codes.observers}</strong>{' '}
        <span class="soft small">{t('group:room.observersAt')}</span>
      </p>
      <details class="room__observers">
        <summary>{t('group:room.qrObservers')}</summary>
        <QrCode address={observersAddress} />
      </details>
      {children}
      {observers > 0 && <p>{t('group:room.observers', { count: observers })}</p>}
      <p class="soft small">{t('group:room.secret')}</p>
      {ownAddress !== null && (
        <details class="room__own">
          <summary>{t('group:room.own')}</summary>
          <p>{t('group:room.ownHint')}</p>
          <CopyLine label={t('group:room.ownLabel')} value={ownAddress} />
        </details>
      )}
    </section>
  );
}

/** A machine has several addresses, and cannot tell which of its networks the phones are on. */
function Servers({ servers, server, onServer }: Pick<GroupState, 'servers' | 'server' | 'onServer'>) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {t('group:room.address')}
      </label>
      <span class="field__hint" id={`${id}-hint`}>
        {t('group:room.addressHint')}
      </span>
      <select
        id={id}
        class="field__select"
        aria-describedby={`${id}-hint`}
        value={server}
        onChange={({ currentTarget }) => onServer(currentTarget.value)}
      >
        {servers.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
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
