import type { Chart, ChartState, Scenario, Transition } from '../../scenario/scenario.ts';
import type { Lang } from '../../i18n/lang.ts';
import { guardWords } from './guard-words.ts';

type Transitions = Transition | Transition[] | undefined;

/** A chart as a Mermaid state diagram, its states under the names that the scenario gives them. */
export function mermaid(chart: Chart, { texts, delays }: Scenario, lang: Lang): string {
  const names = texts[lang].charts[chart.id]?.states ?? {};
  const arrows = (from: string, path: string[], { on, after, always }: Pick<ChartState, 'on' | 'after' | 'always'>): string[] => {
    const group = (label: string, transitions: Transitions) =>
      [transitions ?? []].flat().map((one) => arrow(chart, from, path, label, one));
    return [
      ...Object.entries(on ?? {}).flatMap(([event, transitions]) => group(event, transitions)),
      ...Object.entries(after ?? {}).flatMap(([delay, transitions]) => group(delayWords(delay, delays[delay]), transitions)),
      ...group('always', always),
    ];
  };
  const states = Object.entries(chart.states).flatMap(([name, state]) => [
    ...declare(name, state, names),
    ...arrows(name, [name], state),
    ...Object.entries(state.states ?? {}).flatMap(([child, leaf]) => arrows(`${name}.${child}`, [name, child], leaf)),
  ]);
  const everywhere = Object.keys(chart.states).flatMap((name) => arrows(name, [], { on: chart.on }));
  return ['stateDiagram-v2', `  [*] --> ${nodeOf(chart.initial)}`, ...[...states, ...everywhere].map((line) => `  ${line}`)].join(
    '\n',
  );
}

function declare(path: string, { states, initial, type }: ChartState, names: Record<string, string>): string[] {
  const end = type === 'final' ? [`${nodeOf(path)} --> [*]`] : [];
  if (!states || Object.keys(states).length === 0) return [stateLine(path, names), ...end];
  return [
    `state "${words(names[path] ?? path)}" as ${nodeOf(path)} {`,
    ...(initial ? [`  [*] --> ${nodeOf(`${path}.${initial}`)}`] : []),
    ...Object.keys(states).map((child) => `  ${stateLine(`${path}.${child}`, names)}`),
    '}',
  ];
}

function stateLine(path: string, names: Record<string, string>): string {
  return `state "${words(names[path] ?? path)}" as ${nodeOf(path)}`;
}

function arrow(chart: Chart, from: string, path: string[], label: string, { target, guard }: Transition): string {
  const to = target === undefined ? from : targetOf(chart, path, target);
  const condition = guard ? ` [${words(guardWords(guard))}]` : '';
  return `${nodeOf(from)} --> ${nodeOf(to)}: ${words(label)}${condition}`;
}

/** As XState finds a target: `.child` inside, else a sibling, else from the top. */
function targetOf(chart: Chart, path: string[], target: string): string {
  const [parent = ''] = path;
  if (target.startsWith('.')) return `${path.join('.')}${target}`.replace(/^\./, '');
  const isSibling = path.length === 2 && chart.states[parent]?.states?.[target] !== undefined;
  return isSibling ? `${parent}.${target}` : target;
}

function delayWords(delay: string, range: { min: number; max: number } | undefined): string {
  if (!range) return `after ${delay}`;
  return `after ${range.min === range.max ? range.min : `${range.min}–${range.max}`} min (${delay})`;
}

function nodeOf(path: string): string {
  return path.replace(/[^A-Za-z0-9]/g, '_');
}

/** Without what Mermaid would read as its own. */
function words(text: string): string {
  return text
    .replace(/["#;:{}]/g, ' ')
    .replace(/</g, '＜')
    .replace(/>/g, '＞')
    .replace(/\s+/g, ' ')
    .trim();
}
