import { useMemo, useState } from 'preact/hooks';
import type { TimelineItem } from '../../debrief/index.ts';
import type { Names, Start } from '../../i18n/index.ts';
import { Button, Check, Choice, Tag, useWords } from '../parts/index.ts';
import { Lanes } from './Lanes.tsx';
import { rowsOf, type Row } from './rows.ts';
import { LANES, type Lane } from './types.ts';

interface Props {
  items: readonly TimelineItem[];
  start: Start;
  duration: number;
  names: Names;
}

const PAGE = 120;

/** The three lanes, drawn and in words, with filters. */
export function Timeline({ items, start, duration, names }: Props) {
  const words = useWords();
  const { t } = words;
  const [lane, setLane] = useState<Lane | 'all'>('all');
  const [detail, setDetail] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(() => rowsOf(items, words, names), [items, words, names]);
  const wanted = rows.filter((row) => (lane === 'all' || row.lane === lane) && (detail || !row.step));

  return (
    <section class="stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('debrief:timeline.title')}</h2>
      <p>{t('debrief:timeline.intro')}</p>
      <Lanes rows={rows.filter((row) => !row.step)} start={start} duration={duration} />
      <Choice<Lane | 'all'>
        label={t('debrief:timeline.show')}
        value={lane}
        options={[
          { value: 'all', label: t('debrief:timeline.all') },
          ...LANES.map((value) => ({ value, label: t(`debrief:timeline.lane.${value}`) })),
        ]}
        onChange={setLane}
      />
      <Check label={t('debrief:timeline.detail')} checked={detail} onChange={setDetail} />
      <p class="soft small tabular" role="status">
        {t('debrief:timeline.count', { count: wanted.length })}
      </p>
      {wanted.length === 0 && <p>{t('debrief:timeline.empty')}</p>}
      <ol class="history">
        {wanted.slice(0, shown).map((row) => (
          <Item key={row.key} row={row} start={start} />
        ))}
      </ol>
      {wanted.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{t('debrief:timeline.more')}</Button>}
    </section>
  );
}

function Item({ row, start }: { row: Row; start: Start }) {
  const { t, clock } = useWords();
  return (
    <li class={`history__item history__item--${row.lane}${row.seen ? '' : ' history__item--unseen'}`}>
      <span class="history__time tabular">{clock(start, row.at)}</span>
      <span class="history__lane">{t(`debrief:timeline.lane.${row.lane}`)}</span>
      <span class="history__text">
        {row.text} {!row.seen && <Tag icon="eye">{t('debrief:timeline.unseen')}</Tag>}
      </span>
    </li>
  );
}
