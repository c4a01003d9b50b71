import type { View } from '../../../../engine/types.ts';
import { Button, useWords } from '../../../parts/index.ts';
import { Sign, type SignName } from './signs.tsx';

const PARTS: [name: 'stations' | 'attack' | 'cell' | 'gates' | 'bodies', signs: SignName[]][] = [
  ['stations', ['seen', 'fog', 'degraded', 'stopped', 'outside']],
  ['attack', ['foothold', 'perhaps', 'movement', 'movementPerhaps', 'leak']],
  ['cell', ['running', 'queued', 'failed', 'clear', 'perhapsClear', 'kept', 'keptPart', 'lost', 'emptied', 'cut']],
  ['gates', ['open', 'weak', 'enforced']],
  ['bodies', ['unaware', 'approached', 'told', 'answered', 'engaged']],
];

/** What each sign of the map means, the names of its lines, and the bodies by the number that the map gives where a name has no room. */
export function Legend({ id, board, onClose }: { id: string; board: View['board']; onClose(): void }) {
  const { t, pick } = useWords();
  return (
    <section class="legend" id={id} aria-label={t('play:board.legend')} tabIndex={0}>
      <div class="legend__head">
        <h3>{t('play:board.legend')}</h3>
        <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
          {t('play:legend.close')}
        </Button>
      </div>
      <div class="legend__parts">
        {PARTS.map(([part, signs]) => (
          <section class="legend__part" key={part}>
            <h4>{t(`play:legend.${part}`)}</h4>
            <ul>
              {signs.map((sign) => (
                <li key={sign}>
                  <Sign name={sign} />
                  <span>{t(`play:legend.sign.${sign}`)}</span>
                </li>
              ))}
            </ul>
            {part === 'gates' && <p class="small soft">{t('play:legend.lamps')}</p>}
          </section>
        ))}
        <section class="legend__part">
          <h4>{t('play:board.lines')}</h4>
          <ul>
            {board.lines.map((line, n) => (
              <li key={line.id}>
                <i class="legend__line" style={{ background: `var(--map-line-${n % 8})` }} aria-hidden="true" />
                <span>{pick(line.name)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="legend__part">
          <h4>{t('play:legend.numbers')}</h4>
          <ol>
            {board.ring.map((body) => (
              <li key={body.id}>{pick(body.name)}</li>
            ))}
          </ol>
        </section>
      </div>
    </section>
  );
}
