import { useEffect } from 'preact/hooks';
import type { ScheduledInject, View } from '../../engine/types.ts';
import { useRoving, useWords } from '../../panels/parts/index.ts';
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
  const ids = lines.flatMap((line) => (line.type === 'inject' ? [line.inject.id] : []));
  const { list, onKeyDown, item: stopOf } = useRoving(ids, last);
  useEffect(() => {
    if (last !== null) list.current?.querySelector<HTMLElement>('.list__item[tabindex="0"]')?.focus();
  }, [last, list]);

  return (
    <ul class="list injects" aria-label={t('facilitator:chronogramme.title')} ref={list} onKeyDown={onKeyDown}>
      {lines.map((line) =>
        line.type === 'inject' ? (
          <li key={line.inject.id}>
            <button type="button" class="list__item" {...stopOf(line.inject.id)} onClick={() => onOpen(line.inject)}>
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
