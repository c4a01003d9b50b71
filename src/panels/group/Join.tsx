import { useState } from 'preact/hooks';
import type { Text } from '../../engine/types.ts';
import { Button, ScreenHeading, Tag, TextField, useWords } from '../parts/index.ts';
import './join.css';

/** A door that a code has opened: the seats of a room, or the chair of an observer. */
export interface Door {
  title: Text;
  as: 'seat' | 'observer';
  seats: { id: string; title: Text; people: number }[];
}

interface Props {
  code: string;
  door: Door | null;
  /** Why the server said no. */
  refused: string | null;
  /** Where the same may be granted later. */
  onAgain?: (() => void) | null;
  /** Whether the heading takes the focus: not when the page has just been loaded. */
  takesFocus?: boolean;
  busy: boolean;
  onCode(code: string): void;
  onSit(seat: string, name: string): void;
  onObserve(name: string): void;
  onOther(): void;
  onHome(): void;
}

/** How somebody comes in: the code, then the seat. */
export function Join({ door, refused, onAgain, takesFocus = false, busy, ...props }: Props) {
  const { t, pick } = useWords();
  return (
    <div class="join stack">
      <ScreenHeading focus={takesFocus}>{door ? pick(door.title) : t('group:join.title')}</ScreenHeading>
      {refused !== null && (
        <div class="notice notice--danger" role="alert">
          <p>
            <strong>{t('group:join.refused')}</strong>
            <br />
            {refused}
          </p>
          {onAgain && (
            <p>
              <Button onClick={onAgain}>{t('again')}</Button>
            </p>
          )}
        </div>
      )}
      {busy && <p role="status">{t('group:join.opening')}</p>}
      {door ? <Seats door={door} {...props} /> : <CodeForm {...props} />}
      <div class="row">
        {door && (
          <Button kind="quiet" icon="left" onClick={props.onOther}>
            {t('group:join.other')}
          </Button>
        )}
        <Button kind="quiet" onClick={props.onHome}>
          {t('group:join.home')}
        </Button>
      </div>
    </div>
  );
}

function CodeForm({ code, onCode }: Pick<Props, 'code' | 'onCode'>) {
  const { t } = useWords();
  const [typed, setTyped] = useState(code);
  const [short, setShort] = useState(false);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const clean = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
        setShort(clean.length !== 6);
        if (clean.length === 6) onCode(clean);
      }}
    >
      <p>{t('group:join.what')}</p>
      <div class="join__code">
        <TextField
          label={t('group:join.code')}
          hint={t('group:join.codeHint')}
          value={typed}
          error={short ? t('group:join.codeNeed') : null}
          onChange={(text) => setTyped(text.slice(0, 12))}
        />
      </div>
      <Button type="submit" kind="primary" large icon="right">
        {t('group:join.go')}
      </Button>
    </form>
  );
}

function Seats({ door, onSit, onObserve }: Pick<Props, 'onSit' | 'onObserve'> & { door: Door }) {
  const { t, pick } = useWords();
  const [name, setName] = useState('');
  return (
    <>
      <TextField
        label={t('group:join.name')}
        hint={t('group:join.nameHint')}
        value={name}
        onChange={(text) => setName(text.slice(0, 40))}
      />
      {door.as === 'observer' ? (
        <Button kind="primary" large icon="eye" onClick={() => onObserve(name.trim())}>
          {t('group:join.observe')}
        </Button>
      ) : (
        <section class="stack stack--tight" aria-labelledby="seats">
          <h2 id="seats">{t('group:join.seats')}</h2>
          <p class="soft">{t('group:join.seatsHint')}</p>
          <ul class="join__seats">
            {door.seats.map((seat) => (
              <li key={seat.id}>
                <Button
                  large
                  icon="person"
                  aria-label={t('group:join.sit', { seat: pick(seat.title) })}
                  onClick={() => onSit(seat.id, name.trim())}
                >
                  {pick(seat.title)}
                </Button>
                <Tag tone={seat.people > 0 ? 'plain' : 'good'}>
                  {seat.people > 0 ? t('group:join.held', { count: seat.people }) : t('group:join.free')}
                </Tag>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
