import type { BoardStation, View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';
import { StationRow } from './StationRow.tsx';

/** Everything that the map shows, in a table and two lists. */
export const BoardTwin = memo(function BoardTwin({ board }: { board: View['board'] }) {
  const { t, pick } = useWords();
  if (board.stations.length === 0) return <Empty>{t('play:board.empty')}</Empty>;
  const name = (id: string): string => {
    const found = board.stations.find((station: BoardStation) => station.id === id);
    return found ? pick(found.name) : '';
  };
  return (
    <>
      <table class="status-table">
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
            <StationRow key={station.id} station={station} stations={board.stations} />
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
      <ul class="twin-list">
        {board.ring.map((body) => (
          <li key={body.id}>
            {t('play:board.ringLine', { name: pick(body.name), state: t(`play:directory.state.${body.state}`) })}
          </li>
        ))}
      </ul>
    </>
  );
});
