import type { Text, View } from '../../engine/types.ts';
import type { Start } from '../../i18n/index.ts';
import { Button, ScreenHeading, useWords } from '../parts/index.ts';
import { GlossaryContext } from '../play/glossary/glossary.ts';
import { Prose } from '../play/glossary/Prose.tsx';
import { Cover } from './Cover.tsx';
import { Sheet } from './Sheet.tsx';
import { Teams } from './Teams.tsx';

export interface BriefingProps {
  title: Text;
  start: Start;
  /** Exercise minutes. */
  duration: number;
  seed: number;
  /** The dossier, in short parts. */
  dossier: readonly { title: Text; text: Text }[];
  /** Terms that the dossier explains in place. */
  glossary: View['glossary'];
  seats: readonly Text[];
  teams: readonly { name: Text; day: number; night: number }[];
  onBegin(): void;
}

const RULES = ['pause', 'pace', 'orders', 'mail', 'close'] as const;

/** The dossier of the exercise: a cover, and sheets that open for who wants them. The heavy parts of the game load meanwhile. */
export function Briefing({ title, start, duration, seed, dossier, glossary, seats, teams, onBegin }: BriefingProps) {
  const { t, pick } = useWords();
  return (
    <div class="dossier">
      <header class="dossier__cover">
        <p class="dossier__kind">{t('briefing:heading')}</p>
        <ScreenHeading class="dossier__title">{pick(title)}</ScreenHeading>
        <p class="dossier__stamp" aria-hidden="true">
          {t('briefing:stamp')}
        </p>
        <Cover start={start} duration={duration} seats={seats.length} teams={teams.length} seed={seed} />
        <div class="dossier__begin">
          <Button kind="primary" large icon="play" onClick={onBegin}>
            {t('briefing:begin')}
          </Button>
        </div>
      </header>
      <section class="dossier__sheets" aria-labelledby="dossier">
        <h2 id="dossier" class="visually-hidden">
          {t('briefing:dossier')}
        </h2>
        <div class="line dossier__line">
          <GlossaryContext.Provider value={glossary}>
            {dossier.map((part) => (
              <Sheet key={part.title.en} title={pick(part.title)}>
                <Prose text={pick(part.text)} />
              </Sheet>
            ))}
          </GlossaryContext.Provider>
          <Sheet title={t('briefing:teams')}>
            <p>{t('briefing:cellText')}</p>
            <ul class="dossier__seats">
              {seats.map((seat) => (
                <li class="tag" key={seat.en}>
                  {pick(seat)}
                </li>
              ))}
            </ul>
            <p>{t('briefing:teamsText')}</p>
            <Teams teams={teams} />
          </Sheet>
          <Sheet title={t('briefing:rules')}>
            <ul class="dossier__rules">
              {RULES.map((rule) => (
                <li key={rule}>{t(`briefing:rule.${rule}`)}</li>
              ))}
            </ul>
          </Sheet>
        </div>
      </section>
    </div>
  );
}
