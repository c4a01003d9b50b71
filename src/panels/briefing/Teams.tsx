import { useWords } from '../parts/index.ts';
import type { BriefingProps } from './Briefing.tsx';

/** The people of each team, by day and by night. */
export function Teams({ teams }: Pick<BriefingProps, 'teams'>) {
  const { t, pick, number } = useWords();
  return (
    <table class="table table--small">
      <thead>
        <tr>
          <th scope="col">{t('briefing:teamsTeam')}</th>
          <th scope="col">{t('briefing:teamsDay')}</th>
          <th scope="col">{t('briefing:teamsNight')}</th>
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
  );
}
