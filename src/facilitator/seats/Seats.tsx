import { useId } from 'preact/hooks';
import { Tag, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps, GroupState, StandInState } from '../types.ts';
import './seats.css';

/** Automatic players whose habits have a name in the interface's words. */
const NAMED = ['textbook', 'technical-only', 'paperwork-only', 'panic-shutdown', 'reassuring', 'fixed-schedule'] as const;

type Props = Pick<ConsoleProps, 'seats'> & {
  standIns: StandInState;
  group?: GroupState | undefined;
};

/** The seats of the cell: who is there, and who decides while nobody is. */
export function Seats({ seats, standIns, group }: Props) {
  const { t } = useWords();
  return (
    <section class="seats" aria-labelledby="seats">
      <h3 id="seats">{t('group:room.seats')}</h3>
      <p class="soft small">{t(group ? 'facilitator:seats.hintGroup' : 'facilitator:seats.hintTable')}</p>
      <ul class="seats__list">
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} standIns={standIns} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Seat({ seat, standIns, group }: Omit<Props, 'seats'> & { seat: Props['seats'][number] }) {
  const { t, pick } = useWords();
  const id = useId();
  const people = group?.people.filter(({ as }) => as === seat.id) ?? [];
  const names = people.flatMap(({ name }) => (name === '' ? [] : [name]));
  return (
    <li class="seats__seat">
      <label for={id}>{pick(seat.title)}</label>
      {group && (
        <span class="seats__people">
          {people.length === 0 ? (
            <Tag>{t('group:room.nobody')}</Tag>
          ) : (
            <Tag tone="good" icon="check">
              {t('group:join.held', { count: people.length })}
            </Tag>
          )}
          {names.length > 0 && <span class="soft small">{names.join(', ')}</span>}
        </span>
      )}
      <select
        id={id}
        class="field__select"
        value={standIns.held[seat.id] ?? ''}
        onChange={({ currentTarget: { value } }) => standIns.hold(seat.id, value === '' ? null : value)}
      >
        <option value="">{t('facilitator:seats.nobody')}</option>
        {standIns.policies.map((policy) => (
          <option key={policy} value={policy}>
            {isNamed(policy) ? t(`facilitator:seats.policy.${policy}`) : policy}
          </option>
        ))}
      </select>
    </li>
  );
}

function isNamed(policy: string): policy is (typeof NAMED)[number] {
  return (NAMED as readonly string[]).includes(policy);
}
