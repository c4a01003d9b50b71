import { useRef } from 'preact/hooks';
import type { Analysis, CurvePicture } from '../../../debrief/index.ts';
import type { Start } from '../../../i18n/index.ts';
import { useWords } from '../../parts/index.ts';
import { CurveDrawing } from './CurveDrawing.tsx';
import { CurveTable } from './CurveTable.tsx';
import { useWidth } from './useWidth.ts';
import { minuteAfterKey, minutesOf, reachableAt } from './walk.ts';

export type DrawCurve = (points: Analysis['curve'], duration: number, width: number, height: number) => CurvePicture;

interface Props {
  analysis: Analysis;
  duration: number;
  start: Start;
  draw: DrawCurve;
  /** The minute of the cursor. */
  at: number;
  onMove(at: number): void;
}

/** The curve of what was still reachable. Arrows walk along it, as does the pointer; a table says the same. */
export function Curve({ analysis, duration, start, draw, at, onMove }: Props) {
  const { t, clock } = useWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const walking = useRef(false);
  const picture = width > 0 ? draw(analysis.curve, duration, width, width < 560 ? 220 : 280) : null;
  const said = t('debrief:analysis.point', { clock: clock(start, at), count: reachableAt(analysis.curve, at) });

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = minuteAfterKey(event.key, at, minutesOf(analysis.curve), duration);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(next);
  };
  const moveTo = (event: PointerEvent): void => {
    const box = place.current?.getBoundingClientRect();
    if (picture && box) onMove(picture.minuteAt(event.clientX - box.left));
  };

  return (
    <figure class="curve">
      <figcaption class="curve__said tabular">{said}</figcaption>
      <div
        class="curve__walk"
        ref={place}
        role="slider"
        tabIndex={0}
        aria-label={t('debrief:analysis.curve')}
        aria-valuemin={0}
        aria-valuemax={duration}
        aria-valuenow={at}
        aria-valuetext={said}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          walking.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(event);
        }}
        onPointerMove={(event) => walking.current && moveTo(event)}
        onPointerUp={() => (walking.current = false)}
        onPointerCancel={() => (walking.current = false)}
      >
        {picture && <CurveDrawing {...{ picture, analysis, start, at }} />}
      </div>
      <CurveTable analysis={analysis} start={start} />
    </figure>
  );
}
