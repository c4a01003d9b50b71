import { useMemo } from 'preact/hooks';
import type { Caption } from '../audio/index.ts';
import { curvePicture, escalation, namesOf, timeline } from '../debrief/index.ts';
import { useWords } from '../panels/parts/index.ts';
import { Debrief } from '../panels/debrief/Debrief.tsx';
import { GlossaryContext } from '../panels/play/glossary/glossary.ts';
import type { Settings } from '../panels/settings/settings.ts';
import type { StartChoice } from '../panels/title/types.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import { isEmptyRetex, type Retex } from '../session/index.ts';
import '../panels/style/analysis.css';
import '../panels/style/debrief.css';
import '../panels/style/ending.css';
import '../panels/style/hotwash.css';
import '../panels/style/means.css';
import '../panels/style/replay.css';
import '../panels/play/style/board.css';
import '../panels/play/style/pair.css';
import '../panels/play/style/tables.css';
import { useAnalysis } from './analysis/useAnalysis.ts';
import { branchAt } from './branch.ts';
import { ComparePart } from './ComparePart.tsx';
import { glossaryOf } from './glossary.ts';
import { downloadJson, recordName } from './download.ts';
import { minuteOfDay } from './minute.ts';
import { ExportPart } from './ExportPart.tsx';
import { HotWashPart } from './HotWashPart.tsx';
import { MeansPart } from './MeansPart.tsx';
import type { Saved } from './record.ts';
import type { Review } from './review.ts';
import type { Request } from './screens.ts';
import { useReplay } from './useReplay.ts';
import { useRetex } from './useRetex.ts';

interface Props {
  review: Review;
  /** Caption of the sound that was heard of its end. */
  heard?: Caption['key'] | null;
  settings: Settings;
  onAgain(choice: StartChoice): void;
  /** Opens another exercise: a branch of this one. */
  onOpen?(request: Request): void;
  /** The exercises kept on this device. */
  shelf?: readonly Saved[];
  /** Keeps the review with what was typed in the hot wash. */
  save?(review: Review): Promise<void>;
  /** Whether what is kept outlives the page. */
  kept?: boolean;
}

const NONE: readonly Saved[] = [];

/** The debrief of an exercise, from its facts and its scenario. */
export default function DebriefScreen({
  review,
  heard = null,
  settings,
  onAgain,
  onOpen,
  shelf = NONE,
  save,
  kept = false,
}: Props) {
  const { t } = useWords();
  const { scenario, facts, sheet, ending, record } = review;
  const { seed, variant } = record;
  const shown = useMemo(
    () => ({
      items: timeline(scenario, facts),
      rows: escalation(scenario, facts),
      names: namesOf(scenario),
      start: { weekday: scenario.start.weekday, minute: minuteOfDay(scenario.start.time) },
    }),
    [scenario, facts],
  );
  const analysis = useAnalysis(scenario, record, !sheet.assessed);
  const whole = analysis.state.phase === 'done' ? analysis.state.analysis : null;
  const replay = useReplay(review, settings, (at) =>
    onOpen?.({ kind: 'saved', saved: branchAt(scenario, record, at, Date.now()) }),
  );
  const again = (choice: { seed: number | null; variant: string | null }): void => onAgain({ scenario: scenario.id, ...choice });
  const { retex, saved, change } = useRetex(review, async (typed) => save?.({ ...review, record: { ...record, retex: typed } }));
  const keeping = saved ? (kept ? 'device' : 'memory') : 'failed';
  return (
    <GlossaryContext.Provider value={glossaryOf(scenario)}>
      <Debrief
        title={text(scenario, ({ title }) => title)}
        start={shown.start}
        duration={scenario.duration}
        seed={seed}
        variant={{
          title: text(scenario, ({ variants }) => variants[variant]?.title),
          text: text(scenario, ({ variants }) => variants[variant]?.text),
        }}
        ending={ending}
        caption={settings.captions && heard ? t(`captions:${heard}`) : null}
        sheet={sheet}
        items={shown.items}
        escalation={shown.rows}
        verdict={(body) => text(scenario, ({ bodies }) => bodies[body]?.verdict)}
        names={shown.names}
        sources={scenario.sources}
        means={<MeansPart review={review} />}
        compare={sheet.assessed && <ComparePart review={review} saved={shelf} analysis={whole} />}
        hotwash={<HotWashPart review={review} analysis={whole} retex={retex} kept={keeping} onChange={change} />}
        exports={<ExportPart review={review} analysis={whole} retex={retex} />}
        entries={record.entries}
        analysis={analysis.state}
        replay={replay}
        branch={record.branch ?? null}
        drawCurve={curvePicture}
        onStopAnalysis={analysis.stop}
        onRecord={() => downloadJson(recordName(scenario.id, seed, new Date(review.started)), { ...record, ...typedIn(retex) })}
        onSame={() => again({ seed, variant })}
        onFresh={() => again({ seed: null, variant: null })}
      />
    </GlossaryContext.Provider>
  );
}

/** A hot wash in which nothing was typed leaves no trace in the record. */
function typedIn(retex: Retex): { retex?: Retex } {
  return isEmptyRetex(retex) ? {} : { retex };
}

function text({ texts }: Scenario, find: (texts: Scenario['texts']['fr']) => string | undefined): Text {
  return { fr: find(texts.fr) ?? '', en: find(texts.en) ?? '' };
}
