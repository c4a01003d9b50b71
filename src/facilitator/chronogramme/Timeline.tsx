import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScheduledInject, View } from '../../engine/types.ts';
import { moveFocus, useWords } from '../../panels/parts/index.ts';
import { capital } from './capital.ts';
import { lineOf, type Telling } from './past.ts';
import { Row } from './Row.tsx';
import type { Line } from './timeline.ts';
import './injects.css';

interface Props {
  lines: readonly Line[];
  view: Pick<View, 'start' | 'at'>;
  telling: Telling;
  /** The inject that was open before, to which the focus comes back. */
  last: string | null;
  onOpen(inject: ScheduledInject): void;
}

/** Injects along time, one tab stop for all: up, down, Home and End move past the marks, Enter opens. */
export function Timeline({ lines, view, telling, last, onOpen }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string | null>(last);
  const ids = lines.flatMap((line) => (line.type === 'inject' ? [line.inject.id] : []));
  const reachable = stop !== null && ids.includes(stop) ? stop : ids[0];
  useEffect(() => {
    if (last !== null) list.current?.querySelector<HTMLElement>('.list__item[tabindex="0"]')?.focus();
  }, [last]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveFocus(event.key, reachable === undefined ? 0 : ids.indexOf(reachable), ids.length, 'column');
    if (next === null) return;
    event.preventDefault();
    setStop(ids[next] ?? null);
    list.current?.querySelectorAll<HTMLElement>('.list__item')[next]?.focus();
  };

  return (
    <ul class="list injects" aria-label={t('facilitator:chronogramme.title')} ref={list} onKeyDown={onKeyDown}>
      {lines.map((line) =>
        line.type === 'inject' ? (
          <li key={line.inject.id}>
            <button
              type="button"
              class="list__item"
              tabIndex={line.inject.id === reachable ? 0 : -1}
              onFocus={() => setStop(line.inject.id)}
              onClick={() => onOpen(line.inject)}
            >
              <Row inject={line.inject} start={view.start} line={capital(lineOf(line.inject, telling))} />
            </button>
          </li>
        ) : (
          <Mark key={line.type === 'mark' ? `mark.${line.at}` : line.type} line={line} view={view} />
        ),
      )}
    </ul>
  );
}

function Mark({ line, view }: { line: Exclude<Line, { type: 'inject' }>; view: Props['view'] }) {
  const { t, clock } = useWords();
  if (line.type === 'now') {
    return (
      <li class="injects__now">
        <h3>{t('facilitator:chronogramme.now', { when: clock(view.start, view.at) })}</h3>
      </li>
    );
  }
  return (
    <li class="injects__mark">
      <h3 class="tabular">
        {line.type === 'mark' ? capital(clock(view.start, line.at)) : t('facilitator:chronogramme.waits', { count: line.count })}
      </h3>
    </li>
  );
}
