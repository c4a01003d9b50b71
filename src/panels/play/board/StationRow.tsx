import type { BoardStation } from '../../../engine/types.ts';
import { Icon, Tag, useWords, type IconName } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { StateTag } from '../situation/StateTag.tsx';

const ICONS: Record<BoardStation['marks'][number]['mark'], IconName> = {
  foothold: 'flag',
  movement: 'right',
  leak: 'outside',
  clear: 'check',
};

interface Props {
  station: BoardStation;
  stations: BoardStation[];
  /** How the keyboard comes to its name; absent where nothing follows the focus. */
  focus?: { tabIndex: number; onFocus(): void } | undefined;
}

/** A station: the state of its gates and controls, the signs of the attack, the work done there. */
export const StationRow = memo(function StationRow({ station, stations, focus }: Props) {
  const { t, pick } = useWords();
  const nameOf = (id: string): string => {
    const found = stations.find((one) => one.id === id);
    return found ? pick(found.name) : '';
  };
  const states = [...station.gates, ...station.states];
  return (
    <tr>
      <th scope="row">
        <span data-station={station.id} {...focus}>
          {pick(station.name)}
        </span>
        {station.kind === 'outside' && <span class="soft small"> ({t('play:board.outside')})</span>}
        {station.work.map((work) => (
          <span class="station__work" key={work.n}>
            <Icon name="person" size={14} /> {pick(work.title)} ({t(`play:work.state.${work.state}`)})
          </span>
        ))}
      </th>
      <td>
        {states.length === 0 && <span class="soft">{t('play:board.noState')}</span>}
        {states.map((one) => (
          <span class="station__state" key={one.chart}>
            {pick(one.name)}
            {t('play:colon')}
            <StateTag reported={one} />
          </span>
        ))}
      </td>
      <td>
        {station.marks.length === 0 && <span class="soft">{t('play:board.noMark')}</span>}
        {station.marks.map((one) => {
          const mark = t(`play:board.mark.${one.mark}`);
          return (
            <span class="station__state" key={one.finding}>
              <Tag tone={one.mark === 'clear' ? 'good' : one.confidence === 'known' ? 'danger' : 'warn'} icon={ICONS[one.mark]}>
                {one.to ? t('play:board.markTo', { mark, station: nameOf(one.to) }) : mark}
              </Tag>{' '}
              {pick(one.title)} <span class="soft small">({t(`play:board.confidence.${one.confidence}`)})</span>
            </span>
          );
        })}
      </td>
    </tr>
  );
});
