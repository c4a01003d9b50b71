import { INK } from '../chart/chart.ts';
import { techniquesOf } from '../tags.ts';
import { textIn, type Subject } from './debriefed.ts';

/** What the adversary did, as a layer of ATT&CK Navigator: format 4.5, the score is the number of times. */
export function navigatorLayer(subject: Subject): object {
  const { scenario, facts, record, names, speech } = subject;
  const { t, pick, clock } = speech;
  const title = pick(textIn(scenario, (texts) => texts.title));
  const variant = pick(textIn(scenario, ({ variants }) => variants[record.variant]?.title));
  const techniques = techniquesOf(scenario, facts);
  const states = (list: (typeof techniques)[number]['states']): string => {
    const said = list.flatMap(({ chart, state }) => {
      const text = names('state', state, chart);
      return text ? [pick(text)] : [];
    });
    return [...new Set(said)].join('\u00a0; ');
  };
  return {
    name: t('export:navigator.name', { title, variant }),
    versions: { attack: '19', navigator: '5.1.0', layer: '4.5' },
    domain: 'enterprise-attack',
    description: t('export:navigator.description'),
    sorting: 3,
    layout: { layout: 'side', showID: true, showName: true, expandedSubtechniques: 'annotated' },
    hideDisabled: false,
    techniques: techniques.map(({ id, first, times, states: list }) => ({
      techniqueID: id,
      score: times,
      enabled: true,
      comment: t('export:navigator.comment', { clock: clock(first), times, states: states(list) }).trim(),
      metadata: [
        { name: t('export:column.first'), value: clock(first) },
        { name: t('export:column.times'), value: String(times) },
      ],
      showSubtechniques: false,
    })),
    gradient: { colors: ['#fde7e4', INK.adversary], minValue: 0, maxValue: Math.max(1, ...techniques.map(({ times }) => times)) },
    legendItems: [{ label: t('export:navigator.seen'), color: INK.adversary }],
    metadata: [{ name: t('export:cover.draw'), value: String(record.seed) }],
    showTacticRowBackground: false,
    selectTechniquesAcrossTactics: true,
    selectSubtechniquesWithParent: false,
  };
}
