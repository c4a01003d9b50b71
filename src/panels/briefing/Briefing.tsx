import type { Text } from '../../engine/types.ts';
import type { Start } from '../../i18n/index.ts';
import { Button, ScreenHeading, useWords } from '../parts/index.ts';

export interface BriefingProps {
  title: Text;
  start: Start;
  seed: number;
  /** The dossier, in short parts. */
  dossier: readonly { title: Text; text: Text }[];
  seats: readonly Text[];
  teams: readonly { name: Text; day: number; night: number }[];
  onBegin(): void;
}

const RULES = ['pause', 'pace', 'orders', 'mail', 'close'] as const;

/** The dossier read before the exercise; the heavy parts of the game load meanwhile. */
export function Briefing({ title, start, seed, dossier, seats, teams, onBegin }: BriefingProps) {
  const { t, pick, clock, number } = useWords();
  return (
    <div class="briefing">
      <header class="briefing__head">
        <p class="briefing__line tabular">{t('briefing.line', { clock: clock(start, 0) })}</p>
        <ScreenHeading>{pick(title)}</ScreenHeading>
        <p class="soft">{t('briefing.heading')}</p>
      </header>
      <section class="briefing__dossier" aria-labelledby="dossier">
        <h2 id="dossier">{t('briefing.dossier')}</h2>
        <ol class="line">
          {dossier.map((part) => (
            <li class="line__stop" key={part.title.en}>
              <h3>{pick(part.title)}</h3>
              {pick(part.text)
                .split(/\n\s*\n/)
                .map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
            </li>
          ))}
        </ol>
      </section>
      <aside class="briefing__side">
        <section class="card stack stack--tight" aria-labelledby="rules">
          <h2 id="rules">{t('briefing.rules')}</h2>
          <ul class="briefing__rules">
            {RULES.map((rule) => (
              <li key={rule}>{t(`briefing.rule.${rule}`)}</li>
            ))}
          </ul>
        </section>
        <details class="card">
          <summary>
            <h2>{t('briefing.cell')}</h2>
          </summary>
          <div class="stack stack--tight">
            <p>{t('briefing.cellText')}</p>
            <ul class="briefing__seats">
              {seats.map((seat) => (
                <li class="tag" key={seat.en}>
                  {pick(seat)}
                </li>
              ))}
            </ul>
          </div>
        </details>
        <details class="card">
          <summary>
            <h2>{t('briefing.teams')}</h2>
          </summary>
          <div class="stack stack--tight">
            <p>{t('briefing.teamsText')}</p>
            <table class="table table--small">
              <thead>
                <tr>
                  <th scope="col">{t('briefing.teamsTeam')}</th>
                  <th scope="col">{t('briefing.teamsDay')}</th>
                  <th scope="col">{t('briefing.teamsNight')}</th>
                </tr>
              </thead>
              <tbody>
                {teams.map((team) => (
                  <tr key={team.name.en}>
                    <th scope="row">{pick(team.name)}</th>
                    <td class="tabular">{number(team.day)}</td>
                    <td class="tabular">{number(team.night)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </aside>
      <footer class="briefing__foot">
        <Button kind="primary" large icon="play" onClick={onBegin}>
          {t('briefing.begin')}
        </Button>
        <span class="soft tabular">{t('briefing.seed', { seed })}</span>
      </footer>
    </div>
  );
}
