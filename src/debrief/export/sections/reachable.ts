import type { Analysis, Pivotal } from '../../analysis/types.ts';
import { AXES } from '../../chart/axes.ts';
import { reachableChart } from '../../chart/reachable.ts';
import type { Block, Section } from '../blocks.ts';
import type { Subject } from '../debriefed.ts';
import { commandText, decisionIn } from '../decisions.ts';

/** Steps of a counterfactual that are told; the others are counted. */
const SHOWN = 4;

/** What was still possible at each moment, and what would have changed it; null without an analysis. */
export function reachable(subject: Subject): Section | null {
  const { analysis, scenario, speech } = subject;
  if (!analysis || analysis.curve.length === 0) return null;
  const { t } = speech;
  const blocks: Block[] = [
    { type: 'text', text: t('export:reachable.intro', { playthroughs: speech.number(analysis.playthroughs) }) },
    { type: 'chart', chart: reachableChart(analysis, scenario.duration, speech) },
  ];
  if (!analysis.complete) blocks.push({ type: 'text', tone: 'soft', text: t('export:reachable.stopped') });
  if (analysis.pivotal.length > 0) blocks.push({ type: 'title', text: t('export:reachable.pivotal') });
  analysis.pivotal.forEach((pivotal, index) => blocks.push(...pivotalBlocks(subject, pivotal, index + 1)));
  return {
    id: 'reachable',
    title: t('export:section.reachable'),
    blocks: [...blocks, ...costs(subject, analysis)],
  };
}

function pivotalBlocks(subject: Subject, pivotal: Pivotal, number: number): Block[] {
  const { t, clock } = subject.speech;
  const { kind, n, at, until, cost, counterfactual, spread } = pivotal;
  const head =
    kind === 'wait'
      ? t('export:reachable.wait', { from: clock(at), to: clock(until), count: cost })
      : t('export:reachable.decision', { clock: clock(at), decision: decisionIn(subject, n), count: cost });
  const instead = counterfactual.instead.map((one) => `${clock(one.at)}, ${commandText(subject, one.command)}`);
  const shown = instead.slice(0, SHOWN).join('\u00a0; ');
  const rest = instead.length > SHOWN ? ` ${t('export:reachable.more', { count: instead.length - SHOWN })}` : '';
  const what = instead.length > 0 ? t('export:reachable.instead', { what: shown + rest }) : t('export:reachable.leftOut');
  const changes = [
    ...AXES.flatMap((axis) => {
      const { here, there } = counterfactual.axes[axis];
      return here === there ? [] : [t('export:reachable.change', { name: t(`debrief:axis.${axis}`), here, there })];
    }),
    ...Object.entries(counterfactual.quantities).flatMap(([id, { here, there }]) => {
      const name = subject.names('quantity', id);
      return name ? [t('export:reachable.change', { name: subject.speech.pick(name), here, there })] : [];
    }),
  ];
  const luck = t('export:reachable.spread', { runs: spread.runs, p5: spread.p5, p50: spread.p50, p95: spread.p95 });
  return [
    { type: 'text', tone: 'lead', text: `${number}. ${head}` },
    { type: 'list', items: [what, ...changes, ...(spread.runs > 0 ? [luck] : [])] },
  ];
}

/** The decisions and the waits that cost something, dearest first. */
function costs(subject: Subject, { decisions, waits }: Analysis): Block[] {
  const { t, clock } = subject.speech;
  const all = [
    ...decisions.map(({ n, at, cost }) => ({ at, cost, when: clock(at), what: decisionIn(subject, n) })),
    ...waits.map(({ from, to, cost }) => ({
      at: from,
      cost,
      when: `${clock(from)} – ${clock(to)}`,
      what: t('export:reachable.waited'),
    })),
  ].filter(({ cost }) => cost > 0);
  if (all.length === 0) return [];
  return [
    {
      type: 'table',
      caption: t('export:reachable.costs'),
      columns: [
        { title: t('export:column.when'), width: 28 },
        { title: t('export:column.decision'), width: 56 },
        { title: t('export:column.cost'), width: 16, align: 'right' },
      ],
      rows: all
        .sort((one, other) => other.cost - one.cost || one.at - other.at)
        .map(({ when, what, cost }) => [when, what, String(cost)]),
    },
  ];
}

/** The best known line of this draw, step by step, as an annex; null without an analysis. */
export function best(subject: Subject): Section | null {
  const { score, entries } = subject.analysis?.best ?? { score: 0, entries: [] };
  const { t, clock } = subject.speech;
  if (entries.length === 0) return null;
  return {
    id: 'best',
    title: t('export:section.best'),
    blocks: [
      { type: 'text', text: t('export:reachable.bestIntro') },
      {
        type: 'table',
        caption: t('export:reachable.best', { score }),
        columns: [
          { title: t('export:column.when'), width: 22 },
          { title: t('export:column.decision'), width: 78 },
        ],
        rows: entries.map(({ at, command }) => [clock(at), commandText(subject, command)]),
      },
    ],
  };
}
