import { useMemo } from 'preact/hooks';
import { escalation, namesOf, timeline } from '../debrief/index.ts';
import { Debrief } from '../panels/debrief/Debrief.tsx';
import type { StartChoice } from '../panels/title/types.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import '../panels/style/debrief.css';
import '../panels/style/ending.css';
import { downloadJson, recordName } from './download.ts';
import { minuteOfDay } from './minute.ts';
import type { Review } from './review.ts';

/** The debrief of an exercise, from its facts and its scenario. */
export default function DebriefScreen({ review, onAgain }: { review: Review; onAgain(choice: StartChoice): void }) {
  const { scenario, facts, sheet, ending, record } = review;
  const { seed, variant } = record;
  const shown = useMemo(
    () => ({ items: timeline(scenario, facts), rows: escalation(scenario, facts), names: namesOf(scenario) }),
    [scenario, facts],
  );
  const again = (choice: { seed: number | null; variant: string | null }): void => onAgain({ scenario: scenario.id, ...choice });
  const { weekday, time } = scenario.start;
  return (
    <Debrief
      title={text(scenario, ({ title }) => title)}
      start={{ weekday, minute: minuteOfDay(time) }}
      duration={scenario.duration}
      seed={seed}
      variant={{
        title: text(scenario, ({ variants }) => variants[variant]?.title),
        text: text(scenario, ({ variants }) => variants[variant]?.text),
      }}
      ending={ending}
      sheet={sheet}
      items={shown.items}
      escalation={shown.rows}
      verdict={(body) => text(scenario, ({ bodies }) => bodies[body]?.verdict)}
      names={shown.names}
      sources={scenario.sources}
      onRecord={() => downloadJson(recordName(scenario.id, seed, new Date(review.started)), record)}
      onSame={() => again({ seed, variant })}
      onFresh={() => again({ seed: null, variant: null })}
    />
  );
}

function text({ texts }: Scenario, find: (texts: Scenario['texts']['fr']) => string | undefined): Text {
  return { fr: find(texts.fr) ?? '', en: find(texts.en) ?? '' };
}
