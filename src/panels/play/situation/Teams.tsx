import type { TeamView } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';

/** Teams: who is there, who is at work, what slows them. */
export const Teams = memo(function Teams({ teams, shift }: { teams: TeamView[]; shift: 'day' | 'night' }) {
  const { t, pick } = useWords();
  return (
    <section>
      <h3>
        {t('play:situation.teams')}
        {t('play:colon')}
        <span class="soft">{t(`play:situation.${shift}`)}</span>
      </h3>
      {teams.length === 0 ? (
        <Empty>{t('play:situation.noTeams')}</Empty>
      ) : (
        <table class="status-table">
          <thead>
            <tr>
              <th scope="col">{t('play:situation.team')}</th>
              <th scope="col" class="status-table__number">
                {t('play:situation.people')}
              </th>
              <th scope="col" class="status-table__number">
                {t('play:situation.busy')}
              </th>
              <th scope="col" class="status-table__number">
                {t('play:situation.queued')}
              </th>
              <th scope="col">{t('play:situation.slowed')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row">{pick(team.name)}</th>
                <td class="status-table__number tabular">{team.people}</td>
                <td class="status-table__number tabular">{team.busy}</td>
                <td class="status-table__number tabular">{team.queued}</td>
                <td>{team.slowdowns.length > 0 ? team.slowdowns.map(pick).join(', ') : t('play:situation.notSlowed')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
});
