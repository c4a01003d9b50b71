import type { Report, Section } from './blocks.ts';
import { realStart, subjectOf, textIn, type Debriefed, type Subject } from './debriefed.ts';
import type { Speech } from '../speech.ts';
import { alerts, mfa, techniques } from './sections/alerts.ts';
import { confidence, hotwash } from './sections/hotwash.ts';
import { outside } from './sections/outside.ts';
import { best, reachable } from './sections/reachable.ts';
import { score } from './sections/score.ts';
import { annex, story } from './sections/story.ts';
import { summary } from './sections/summary.ts';

/** The whole document of a debriefed exercise, in one language; the spaces debrief, facts, hotwash and export must be loaded. */
export function reportOf(debriefed: Debriefed, speech: Speech): Report {
  const subject = subjectOf(debriefed, speech);
  const found = [
    summary(subject),
    story(subject),
    reachable(subject),
    subject.sheet.assessed ? score(subject) : null,
    ...[
      alerts(subject),
      mfa(subject),
      confidence(subject),
      hotwash(subject),
      techniques(subject),
      outside(subject),
      best(subject),
      annex(subject),
    ],
  ];
  return { ...coverOf(subject), sections: found.filter((section): section is Section => section !== null) };
}

/** The hot wash alone, to print and fill in by hand. */
export function hotwashReport(debriefed: Debriefed, speech: Speech): Report {
  const subject = subjectOf(debriefed, speech);
  return { ...coverOf(subject), title: speech.t('hotwash:title'), cover: [], sections: [hotwash(subject)] };
}

function coverOf({ scenario, record, sheet, speech }: Subject): Omit<Report, 'sections'> {
  const { t, pick, lang, day } = speech;
  const date = day(realStart(record));
  const title = pick(textIn(scenario, (texts) => texts.title));
  const cover: [string, string][] = [
    [t('export:cover.scenario'), title],
    [t('export:cover.adversary'), pick(textIn(scenario, ({ variants }) => variants[record.variant]?.title))],
    ...(date ? [[t('export:summary.date'), date] as [string, string]] : []),
    ...(sheet.assessed ? [[t('debrief:of'), t('debrief:total', { points: sheet.total })] as [string, string]] : []),
    [t('export:cover.draw'), String(record.seed)],
  ];
  return {
    ...{ lang, mark: t('export:mark'), title: t('debrief:heading'), subtitle: title, cover },
    foreword: `${t('debrief:noFault')} ${t('export:cover.fiction')}`,
    words: {
      contents: t('export:contents'),
      page: t('export:page'),
      of: t('export:of'),
      description: t('export:chart.description'),
    },
  };
}
