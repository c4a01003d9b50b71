import type { Start } from '../../../i18n/index.ts';
import { Tag, useWords } from '../../parts/index.ts';
import type { Row } from '../rows.ts';

/** What happened last at the cursor, latest first. */
export function Recent({ rows, start }: { rows: readonly Row[]; start: Start }) {
  const { t, clock } = useWords();
  return (
    <section class="replay__recent" aria-labelledby="recent">
      <h3 id="recent">{t('debrief:replay.recent')}</h3>
      {rows.length === 0 && <p class="soft">{t('debrief:replay.nothing')}</p>}
      <ol class="replay__events">
        {rows.map((row) => (
          <li key={row.key} class={`replay__event history__item--${row.lane}`}>
            <span class="soft small tabular">
              {clock(start, row.at)} – {t(`debrief:timeline.lane.${row.lane}`)}
            </span>
            <span>
              {row.text} {!row.seen && <Tag icon="eye">{t('debrief:timeline.unseen')}</Tag>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
