import type { SheetLine } from '../sheet.ts';
import { calibrationOf } from './calibration.ts';
import { nameIn, type Material } from './material.ts';
import type { Question, Value } from './question.ts';

/** What held and what was missed, by the rubric: the exercise's own objectives. */
export function aboutObjectives({ sheet }: Material): Question[] {
  if (!sheet.assessed) return [];
  const ask = (kind: 'held' | 'missed', weight: number) => (line: SheetLine) => ({
    ...{ id: `${kind}.${line.id}`, kind, at: null, weight },
    values: { line: { title: line.title }, why: { text: line.why } },
  });
  const lost = ({ max, points }: SheetLine): number => Math.max(0, max) - points;
  const held = sheet.lines.filter(({ points, max }) => max >= 2 && points === max);
  const missed = sheet.lines.filter((line) => lost(line) >= 2);
  return [
    ...held
      .sort((one, other) => other.points - one.points)
      .slice(0, 2)
      .map(ask('held', 95)),
    ...missed
      .sort((one, other) => lost(other) - lost(one))
      .slice(0, 2)
      .map(ask('missed', 85)),
  ];
}

/** Questions of the scenario that nobody answered, with the reaction it looks for. */
export function aboutSilence(material: Material): Question[] {
  const { facts, scenario } = material;
  const { fr, en } = scenario.texts;
  return facts.flatMap((fact) => {
    if (fact.type !== 'silent' || !material.names('inject', fact.inject)) return [];
    const expected = { fr: fr.injects[fact.inject]?.expected ?? '', en: en.injects[fact.inject]?.expected ?? '' };
    const received = facts.find((one) => one.type === 'delivered' && one.inject === fact.inject)?.at ?? fact.at;
    const dilemma = scenario.injects.some(({ id, dilemma }) => id === fact.inject && dilemma);
    const values: Record<string, Value> = {
      inject: { title: nameIn(material, 'inject', fact.inject) },
      clock: { clock: received },
      expected: { text: expected },
    };
    return [{ id: `silent.${fact.inject}`, kind: 'silent' as const, at: received, weight: dilemma ? 62 : 42, values }];
  });
}

/** What the analysis found to have cost most. */
export function aboutCosts(material: Material): Question[] {
  const pivotal = material.analysis?.pivotal ?? [];
  return pivotal.flatMap(({ kind, n, at, until, cost }): Question[] => {
    const count = { count: cost };
    if (kind === 'wait') {
      const values = { from: { clock: at }, to: { clock: until }, count };
      return [{ id: `costlyWait.${n}.${at}`, kind: 'costlyWait', at, weight: 92, values }];
    }
    const what = decisionText(material, n);
    return what ? [{ id: `costly.${n}`, kind: 'costly', at, weight: 93, values: { clock: { clock: at }, what, count } }] : [];
  });
}

/** What the players were sure of, and was wrong: the error that teaches most. */
export function aboutConfidence(material: Material): Question[] {
  const beliefs = calibrationOf(material)?.beliefs ?? [];
  return beliefs
    .filter(({ sure, verdict }) => sure && verdict === 'wrong')
    .map(({ n, at, inject, option }) => ({
      ...{ id: `sureAndWrong.${n}`, kind: 'sureAndWrong', at, weight: 94 },
      values: {
        inject: { title: nameIn(material, 'inject', inject) },
        option: { title: nameIn(material, 'option', option, inject) },
      },
    }));
}

/** What a decision was about: the order, the answer or the addressee. */
function decisionText(material: Material, n: number): Value | null {
  const command = material.entries.find((one) => one.n === n)?.command;
  switch (command?.type) {
    case 'order':
      return { title: nameIn(material, 'order', command.order) };
    case 'answer':
      return { title: nameIn(material, 'option', command.option, command.inject) };
    case 'notify':
      return { title: nameIn(material, 'body', command.body) };
    default:
      return null;
  }
}
