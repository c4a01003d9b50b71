import type { Sheet, SheetLine } from '../../debrief/index.ts';
import { AXES } from './types.ts';

const LEFT = 24;
const WIDTH = 592;
const STEP = 24;

/** The four axes as lines: each rule is a stretch as long as its points, drawn as far as it was won, with its stop. */
export function Tracks({ sheet, top }: { sheet: Sheet; top: number }) {
  return (
    <>
      {AXES.map((axis, row) => {
        const lines = sheet.lines.filter((line) => line.axis === axis && line.max > 0);
        return <Track key={axis} axis={axis} lines={lines} y={top + row * STEP} />;
      })}
    </>
  );
}

function Track({ axis, lines, y }: { axis: string; lines: readonly SheetLine[]; y: number }) {
  const whole = lines.reduce((sum, { max }) => sum + max, 0) || 1;
  let done = 0;
  const stretches = lines.map(({ id, max, points }) => {
    const from = LEFT + (WIDTH * done) / whole;
    done += max;
    return { id, from, to: LEFT + (WIDTH * done) / whole, share: Math.max(0, Math.min(1, points / max)) };
  });
  return (
    <g class={`track track--${axis}`}>
      <path class="track__rest" d={`M${LEFT} ${y}H${LEFT + WIDTH}`} />
      {stretches.map(
        ({ id, from, to, share }) => share > 0 && <path key={id} d={`M${from} ${y}H${from + (to - from) * share}`} />,
      )}
      {stretches.map(({ id, to, share }) => (
        <circle key={id} class={share === 1 ? 'track__stop track__stop--won' : 'track__stop'} cx={to} cy={y} r="5" />
      ))}
    </g>
  );
}
