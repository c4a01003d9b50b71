import { useMemo } from 'preact/hooks';
import { aboutIn, askedIn, calibrationOf, notesOf, questionsOf, type Analysis } from '../debrief/index.ts';
import { HotWash } from '../panels/debrief/hotwash/HotWash.tsx';
import type { HotWashProps } from '../panels/debrief/hotwash/types.ts';
import { useWords } from '../panels/parts/index.ts';
import { LIMITS, type Retex } from '../session/index.ts';
import { debriefedOf, speechFor } from './debriefed.ts';
import { printHotWash } from './print.ts';
import type { Review } from './review.ts';

interface Props {
  review: Review;
  analysis: Analysis | null;
  retex: Retex;
  kept: HotWashProps['kept'];
  onChange(retex: Retex): void;
}

/** The hot wash of a review: questions made from what happened, in the reader's language. */
export function HotWashPart({ review, analysis, retex, kept, onChange }: Props) {
  const words = useWords();
  const told = useMemo(() => {
    const speech = speechFor(review, words);
    const debriefed = debriefedOf(review, { ...retex }, analysis);
    const calibration = calibrationOf(debriefed);
    return {
      questions: questionsOf(debriefed).map((question) => ({ id: question.id, text: askedIn(speech, question) })),
      observed: notesOf(review.facts).map(({ n, at, mark, objective, text }) => ({
        ...{ key: String(n), when: speech.clock(at), mark, text },
        about: aboutIn(speech, review.scenario, objective),
      })),
      felt: calibration && {
        ...calibration,
        list: calibration.beliefs.map(({ n, at, inject, option, ...belief }) => ({
          ...belief,
          ...{ n, when: speech.clock(at), decision: decisionText(review, inject, option, words) },
        })),
      },
    };
  }, [review, analysis, words]);
  return (
    <HotWash
      {...told}
      retex={retex}
      limits={LIMITS}
      kept={kept}
      onChange={onChange}
      onPrint={() => void printHotWash(debriefedOf(review, retex, analysis), speechFor(review, words))}
    />
  );
}

function decisionText({ scenario }: Review, inject: string, option: string, { pick }: ReturnType<typeof useWords>): string {
  const { fr, en } = scenario.texts;
  const found = (texts: typeof fr): string => texts.injects[inject]?.options?.[option]?.label ?? option;
  return pick({ fr: found(fr), en: found(en) });
}
