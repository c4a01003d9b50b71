import { lanesChart } from '../../chart/lanes.ts';
import type { TimelineItem } from '../../timeline.ts';
import type { Cell, Section } from '../blocks.ts';
import { textIn, type Subject } from '../debriefed.ts';

/** What only leads from one event to the next. */
const STEPS = new Set<TimelineItem['fact']['type']>(['started', 'sent', 'withdrawn', 'shift', 'allowed', 'people', 'reported']);

/** The timeline with a sentence for each item; what has none is left out. `whole` keeps the steps in between. */
export function told(subject: Subject, whole: boolean): { item: TimelineItem; text: string }[] {
  return subject.items.flatMap((item) => {
    if (!whole && STEPS.has(item.fact.type)) return [];
    const text = subject.speech.sentence(item.fact);
    return text === '' ? [] : [{ item, text }];
  });
}

/** What the adversary did, with what the cell could know of it then. */
export function story(subject: Subject): Section {
  const { scenario, record, speech } = subject;
  const { t, pick, clock, elapsed } = speech;
  const lines = told(subject, false);
  const moves = lines.filter(({ item }) => item.lane === 'adversary');
  return {
    id: 'story',
    title: t('debrief:timeline.title'),
    blocks: [
      { type: 'text', text: t('export:story.intro') },
      {
        type: 'chart',
        chart: lanesChart(
          lines.map(({ item }) => item),
          scenario.duration,
          speech,
        ),
      },
      { type: 'text', text: pick(textIn(scenario, ({ variants }) => variants[record.variant]?.text)) },
      {
        type: 'table',
        caption: t('export:story.moves'),
        columns: [
          { title: t('export:column.when'), width: 18 },
          { title: t('export:column.elapsed'), width: 14 },
          { title: t('export:column.move'), width: 48 },
          { title: t('export:column.known'), width: 20 },
        ],
        rows: moves.map(({ item, text }) => [clock(item.at), elapsed(item.at), text, knownCell(subject, item)]),
      },
    ],
  };
}

/** Every line of the three lanes, as an annex. */
export function annex(subject: Subject): Section {
  const { t, clock } = subject.speech;
  return {
    id: 'timeline',
    title: t('export:section.timeline'),
    blocks: [
      { type: 'text', tone: 'soft', text: t('export:story.annex') },
      {
        type: 'table',
        caption: t('export:section.timeline'),
        columns: [
          { title: t('export:column.when'), width: 18 },
          { title: t('export:column.lane'), width: 15 },
          { title: t('export:column.what'), width: 49 },
          { title: t('export:column.known'), width: 18 },
        ],
        rows: told(subject, false).map(({ item, text }) => [
          clock(item.at),
          t(`debrief:timeline.lane.${item.lane}`),
          text,
          knownCell(subject, item),
        ]),
      },
    ],
  };
}

function knownCell({ speech: { t } }: Subject, { seen }: TimelineItem): Cell {
  return seen ? t('export:known.yes') : { text: t('export:known.no'), strong: true };
}
