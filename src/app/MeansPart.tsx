import { useMemo } from 'preact/hooks';
import { mfaChart, namesOf, teamsChart, timeline } from '../debrief/index.ts';
import { speechOf } from '../i18n/index.ts';
import { Means } from '../panels/debrief/means/Means.tsx';
import { useWords } from '../panels/parts/index.ts';
import { minuteOfDay } from './minute.ts';
import type { Review } from './review.ts';

/** What the cell had and did with it: second factors, teams. */
export function MeansPart({ review: { scenario, facts } }: { review: Review }) {
  const words = useWords();
  const pictures = useMemo(() => {
    const start = { weekday: scenario.start.weekday, minute: minuteOfDay(scenario.start.time) };
    const speech = speechOf(words, start, namesOf(scenario));
    const mfa = mfaChart(scenario, facts, timeline(scenario, facts), speech);
    return [...(mfa ? [mfa] : []), teamsChart(scenario, facts, speech)];
  }, [scenario, facts, words]);
  return <Means pictures={pictures} />;
}
