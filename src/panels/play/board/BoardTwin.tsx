import { useState } from 'preact/hooks';
import type { BoardStation, View } from '../../../engine/types.ts';
import { moveFocus, useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';
import { StationRow } from './StationRow.tsx';

interface Props {
  board: View['board'];
  /** Makes the stations' names reachable by the keyboard, and is told which has the focus. */
  onFocus?: (station: string) => void;
}

/** Everything that the map shows, in a table and two lists. */
export const BoardTwin = memo(function BoardTwin({ board, onFocus }: Props) {
  const { t, pick } = useWords();
  const [last, setLast] = useState('');
  if (board.stations.length === 0) return <Empty>{t('play:board.empty')}</Empty>;
  const ids = board.stations.map(({ id }) => id);
  const at = Math.max(0, ids.indexOf(last));
  const move = (event: KeyboardEvent): void => {
    const next = moveFocus(event.key, at, ids.length, 'column');
    if (next === null) return;
    event.preventDefault();
    const table = event.currentTarget as HTMLElement;
    const name = table.querySelectorAll<HTMLElement>('[data-station]')[next];
    // Out of sight, the names must not draw the page to them.
    name?.focus({ preventScroll: table.closest('.visually-hidden') !== null });
  };
  const focusOf = (id: string) =>
    onFocus && {
      tabIndex: ids[at] === id ? 0 : -1,
      onFocus: () => {
        setLast(id);
        onFocus(id);
      },
    };
  const name = (id: string): string => {
    const found = board.stations.find((station: BoardStation) => station.id === id);
    return found ? pick(found.name) : '';
  };
  return (
    <>
      <table class="status-table" onKeyDown={onFocus && move}>
        <caption>{t('play:board.stations')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('play:board.station')}</th>
            <th scope="col">{t('play:board.state')}</th>
            <th scope="col">{t('play:board.marks')}</th>
          </tr>
        </thead>
        <tbody>
          {board.stations.map((station) => (
            <StationRow key={station.id} station={station} stations={board.stations} focus={focusOf(station.id)} />
          ))}
        </tbody>
      </table>
      <h3>{t('play:board.lines')}</h3>
      <ul class="twin-list">
        {board.lines.map((line) => (
          <li key={line.id}>
            {t('play:board.lineStops', {
              name: pick(line.name),
              state: t(line.cut ? 'play:board.cut' : 'play:board.through'),
              stations: line.stations.map(name).join(' – '),
            })}
          </li>
        ))}
      </ul>
      <h3>{t('play:board.ring')}</h3>
      <ol class="twin-list">
        {board.ring.map((body) => (
          <li key={body.id}>
            {t('play:board.ringLine', { name: pick(body.name), state: t(`play:directory.state.${body.state}`) })}
          </li>
        ))}
      </ol>
    </>
  );
});
