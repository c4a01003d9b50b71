import type { Analysis, CurvePicture } from '../../../debrief/index.ts';
import type { Start } from '../../../i18n/index.ts';
import { useWords } from '../../parts/index.ts';
import { reachableAt } from './walk.ts';

interface Props {
  picture: CurvePicture;
  analysis: Analysis;
  start: Start;
  at: number;
}

/** The curve as a line of the map: numbered stops where most was lost, its terminus the obtained score. */
export function CurveDrawing({ picture, analysis, start, at }: Props) {
  const { clock } = useWords();
  const { width, height, left, right, top, bottom, x, y } = picture;
  const { curve, pivotal, score } = analysis;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      {picture.rows.map((row) => (
        <g key={row.points}>
          <line class="curve__row" x1={left} x2={right} y1={row.y} y2={row.y} />
          <text class="curve__label" x={left - 8} y={row.y + 5} text-anchor="end">
            {row.points}
          </text>
        </g>
      ))}
      {picture.hours.map((hour) => (
        <g key={hour.at}>
          <line class="curve__row" x1={hour.x} x2={hour.x} y1={bottom} y2={bottom + 6} />
          <text class="curve__label" x={hour.x} y={bottom + 22} text-anchor={hour.anchor}>
            {clock(start, hour.at)}
          </text>
        </g>
      ))}
      <path class="curve__under" d={picture.under} />
      <path class="curve__casing" d={picture.line} />
      <path class="curve__line" d={picture.line} />
      <circle class="curve__end" cx={right} cy={y(score)} r="6" />
      <line class="curve__cursor" x1={x(at)} x2={x(at)} y1={top - 10} y2={bottom} />
      <circle class="curve__here" cx={x(at)} cy={y(reachableAt(curve, at))} r="7" />
      {pivotal.map(({ kind, n, at: from, until }, index) => (
        <g key={`${kind} ${n} ${from}`}>
          <circle class="curve__stop" cx={x(until)} cy={y(reachableAt(curve, until))} r="12" />
          <text class="curve__number" x={x(until)} y={y(reachableAt(curve, until)) + 5} text-anchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
