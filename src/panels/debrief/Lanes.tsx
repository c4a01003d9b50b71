import type { Start } from '../../i18n/index.ts';
import { useWords } from '../parts/index.ts';
import type { Row } from './rows.ts';
import { LANES } from './types.ts';

const WIDTH = 1200;
const LEFT = 130;
const RIGHT = 20;
const TOP = 34;
const STEP = 52;

interface Props {
  rows: readonly Row[];
  start: Start;
  duration: number;
  /** Minute of the cursor, where there is one. */
  at?: number;
}

/** The lanes as three lines with stops at their minutes. The list under it says the same, so screen readers skip it. */
export function Lanes({ rows, start, duration, at }: Props) {
  const { t, clock } = useWords();
  const x = (at: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * at) / duration;
  const y = (lane: Row['lane']): number => TOP + 30 + LANES.indexOf(lane) * STEP;
  const hours = duration > 2880 ? 12 : 6;
  const ticks: number[] = [];
  for (let at = 0; at <= duration; at += hours * 60) ticks.push(at);
  const bottom = TOP + 10 + LANES.length * STEP;

  return (
    <figure class="lanes" tabIndex={0}>
      <svg viewBox={`0 0 ${WIDTH} ${bottom + 6}`} aria-hidden="true" focusable="false">
        {ticks.map((at) => (
          <g key={at}>
            <line class="lanes__tick" x1={x(at)} x2={x(at)} y1={TOP} y2={bottom} />
            <text
              class="lanes__hour"
              x={x(at)}
              y={TOP - 10}
              text-anchor={at === 0 ? 'start' : at + hours * 60 > duration ? 'end' : 'middle'}
            >
              {clock(start, at)}
            </text>
          </g>
        ))}
        {LANES.map((lane) => (
          <g key={lane} style={{ '--stroke': `var(--lane-${lane})` }}>
            <text class="lanes__name" x={0} y={y(lane) + 6}>
              {t(`debrief:timeline.lane.${lane}`)}
            </text>
            <line class="lanes__line" x1={LEFT} x2={WIDTH - RIGHT} y1={y(lane)} y2={y(lane)} />
            {rows
              .filter((row) => row.lane === lane)
              .map((row) => (
                <circle
                  key={row.key}
                  class={row.seen ? 'lanes__stop' : 'lanes__stop lanes__stop--unseen'}
                  cx={x(row.at)}
                  cy={y(lane)}
                  r={7}
                />
              ))}
          </g>
        ))}
        {at !== undefined && <line class="lanes__cursor" x1={x(at)} x2={x(at)} y1={TOP} y2={bottom} />}
      </svg>
      <figcaption class="soft small">{t('debrief:timeline.drawing')}</figcaption>
    </figure>
  );
}
