import { namesOf, type Analysis, type Names, type Pivotal } from '../debrief/index.ts';
import type { Command } from '../engine/index.ts';
import { formatClock, type Start } from '../i18n/time.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { AXES, startOf } from './sheet.ts';
import { table } from './table.ts';
import type { Term } from './words.ts';

interface Reader {
  names: Names;
  start: Start;
  lang: Lang;
  term: Term;
}

/** An analysis for a reader: the points, the curve where it falls, the pivotal moments. */
export function describeAnalysis(analysis: Analysis, scenario: Scenario, lang: Lang, term: Term): string {
  const { score, best, curve, lifted, pivotal, playthroughs, ms } = analysis;
  const reader: Reader = { names: namesOf(scenario), start: startOf(scenario), lang, term };
  const clock = (at: number) => formatClock(reader.start, at, lang);
  const falls = curve.filter(({ reachable }, index) => reachable !== curve[index - 1]?.reachable);
  const moments = pivotal.flatMap((one, index) => ['', `${index + 1}. ${headOf(one, reader)}`, ...linesOf(one, score, reader)]);
  return [
    term('analysed', { score, best: best.score, entries: best.entries.length }),
    term('effort', { playthroughs, ms, lifted }),
    '',
    term('reachable'),
    table(
      falls.map(({ at, n, reachable }) => [clock(at), term('afterEntries', { n }), String(reachable)]),
      [2],
    ),
    ...(moments.length > 0 ? moments : ['', term('noPivotal')]),
  ].join('\n');
}

function headOf({ kind, n, at, until, cost }: Pivotal, { start, lang, term }: Reader): string {
  const from = formatClock(start, at, lang);
  if (kind === 'decision') return term('pivotalDecision', { n, at: from, cost });
  return term('pivotalWait', { from, to: formatClock(start, until, lang), cost });
}

function linesOf({ counterfactual, spread }: Pivotal, score: number, reader: Reader): string[] {
  const { term, names, lang } = reader;
  const { instead, axes, quantities } = counterfactual;
  const done = instead.map(({ at, command }) => `   ${formatClock(reader.start, at, lang)}  ${commandText(command, reader)}`);
  const points = AXES.filter((axis) => axes[axis].here !== axes[axis].there).map((axis) => {
    const { here, there } = axes[axis];
    return `${term(axis)} ${here} → ${there}`;
  });
  const amounts = Object.entries(quantities).map(
    ([id, { here, there }]) => `${names('quantity', id)?.[lang] ?? id} ${here} → ${there}`,
  );
  const { runs, p5, p50, p95 } = spread;
  return [
    `   ${term(instead.length > 0 ? 'instead' : 'leftOut')}`,
    ...done,
    `   ${term('wouldScore', { score, changed: counterfactual.score })}`,
    ...[points, amounts].filter(({ length }) => length > 0).map((list) => `   ${list.join(', ')}`),
    `   ${term('spread', { runs, p5, p50, p95 })}`,
  ];
}

/** A command in the words of the scenario. */
function commandText(command: Command, { names, lang, term }: Reader): string {
  const name = (kind: Parameters<Names>[0], id: string, within?: string) => names(kind, id, within)?.[lang] ?? id;
  switch (command.type) {
    case 'order': {
      const title = name('order', command.order);
      return command.target === undefined ? title : `${title} (${name('target', command.target, command.order)})`;
    }
    case 'answer':
      return term('commandAnswer', {
        inject: name('inject', command.inject),
        option: name('option', command.option, command.inject),
      });
    case 'notify':
      return term('commandNotify', {
        body: name('body', command.body),
        by: name('sender', command.by),
        channel: name('channel', command.channel),
      });
    default:
      return command.type === 'close' ? term('commandClose') : command.type;
  }
}
