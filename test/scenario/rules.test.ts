// cspell:ignore fssi
import { describe, expect, it } from 'vitest';
import { broken, expected, tiny, told, type Change } from './broken.ts';

type Case = [name: string, change: Change, on: string, path: string, problem: string];

const SCORE: Case[] = [
  ['points on general knowledge', ['objectives.yaml', 'source: guide', 'source: hearsay'], 'hearsay', 'lines.0.source', "source 'hearsay' is GK: points need V1, V2 or game-rule"],
  ['a curve that does not rise', ['objectives.yaml', '[[60, 20], [600, 0]]', '[[600, 20], [60, 0]]'], '[[600', 'lines.0.curve.1', 'the curve must rise in its first number: 60 stands after 600'],
  ['an axis that cannot be filled', ['objectives.yaml', '[[60, 20], [600, 0]]', '[[60, 19], [600, 0]]'], 'axes:', 'axes.containment', "for 'quick', the lines of 'containment' give at most 34 of 35 points"],
  ['axes that do not sum to 100', ['objectives.yaml', 'conduct: 15', 'conduct: 10'], 'axes:', 'axes', 'the axes sum to 95; expected 100'],
]; // prettier-ignore

const TIMES: Case[] = [
  ['a delay that runs backwards', ['scenario.yaml', 'knocks: { min: 30', 'knocks: { min: 90'], 'knocks', 'delays.knocks', "'min' (90) is after 'max' (60)"],
  ['a drawn minute that runs backwards', ['injects.yaml', '{ min: 60, max: 90 }', '{ min: 99, max: 90 }'], 'min: 99', '1.trigger.at', "'min' (99) is after 'max' (90)"],
  ['a clock that runs backwards', ['actions.yaml', 'from: 300, to: 360', 'from: 400, to: 360'], 'from: 400', '1.fails.0.when.params.guards.0.params', "'from' (400) is after 'to' (360)"],
  ['a minute after the end', ['injects.yaml', 'at: 400', 'at: 1441'], '1441', '3.trigger.at', 'minute 1441 is after the end (1440)'],
  ['a start outside its range', ['scenario.yaml', 'start: 50', 'start: 101'], '101', 'quantities.1', 'the start (101) is outside its range'],
]; // prettier-ignore

const DECISIONS: Case[] = [
  ['a decision that nobody owns', ['injects.yaml', '  owner: chief\n', ''], '- id: ask', '1', "a decision needs an 'owner': the seat that decides"],
  ['an owner who receives nothing', ['injects.yaml', 'seats: [chief]', 'seats: [tech]'], 'owner: chief', '1.owner', "the owner 'chief' does not receive this inject"],
  ['silence without options', ['injects.yaml', 'trigger: { at: 0 }', 'trigger: { at: 0 }\n  silence: { after: 5 }'], 'after: 5', '0.silence', "'silence' needs options"],
  ['a dilemma without a choice', ['injects.yaml', 'trigger: { at: 0 }', 'trigger: { at: 0 }\n  dilemma: true'], 'dilemma: true', '0.dilemma', 'a dilemma needs at least two options'],
  ['no ending for all other cases', ['scenario.yaml', '{ id: lost, mood: bad }', '{ id: lost, mood: bad, when: { type: variant, params: slow } }'], 'id: lost', 'endings.1.when', "the last ending must hold always: no 'when'"],
  ['an ending behind one that always holds', ['scenario.yaml', ', when: { type: in, params: door.shut } }', ' }'], 'id: lost', 'endings.1', "this ending is never reached: one before it has no 'when'"],
  ['a body behind a closed channel', ['bodies.yaml', 'channels: { phone: weak }', 'channels: { phone: weak, press: bad }'], 'press', '2.channels.press', "no notification goes by 'press'"],
  ['a body that notifies itself', ['policies.yaml', 'body: cert, by: fssi', 'body: fssi, by: fssi'], 'body: fssi, by: fssi', '0.rules.2.do.by', 'a body cannot notify itself'],
  ['a random policy with rules', ['policies.yaml', '- id: passive\n', '- id: passive\n  random: true\n'], 'rules:\n    - { do: { type: close', '1.rules', "a policy that is 'random' has no rules"],
  ['a policy of everything with rules', ['policies.yaml', '- id: passive\n', '- id: passive\n  everything: true\n'], 'rules:\n    - { do: { type: close', '1.rules', "a policy that is 'everything' has no rules"],
  ['a policy of two kinds', ['policies.yaml', 'random: true }', 'random: true, everything: true }'], 'true }', '2.everything', "a policy is 'random' or 'everything', not both"],
  ['a mark without a station', ['findings.yaml', '  station: hall\n  mark: foothold', '  mark: foothold'], 'foothold', '0.mark', "'mark' needs a station"],
  ['a finding that corrects itself', ['findings.yaml', 'corrects: [footprints]', 'corrects: [all-clear]'], '[all-clear]', '2.corrects.0', 'a finding cannot correct itself'],
]; // prettier-ignore

const MAP: Case[] = [
  ['two stations on one cell', ['scenario.yaml', 'x: 5, y: 1', 'x: 1, y: 1'], 'id: files', 'stations.1', "stands where station 'hall' stands"],
  ['a step that is not straight', ['scenario.yaml', '[7, 3]', '[7, 2]'], '[7, 2]', 'lines.0.path.2', 'this step is neither horizontal, vertical nor diagonal'],
  ['a line through a foreign station', ['scenario.yaml', 'path: [hall, files,', 'path: [hall, [5, 1],'], '[5, 1]', 'lines.0.path.1', "line 'main' runs through station 'files' and does not serve it"],
  ['two names on one cell', ['scenario.yaml', 'x: 5, y: 1, label: n', 'x: 2, y: 1, label: nw'], 'label: nw', 'stations.1.label', "the name of 'files' stands on the name of 'hall'"],
  ['a name on a line', ['scenario.yaml', 'x: 5, y: 1, label: n', 'x: 5, y: 1, label: w'], 'label: w', 'stations.1.label', "the name of 'files' stands on line 'main'"],
  ['a name on a station', ['scenario.yaml', 'x: 5, y: 1, label: n', 'x: 2, y: 1, label: w'], 'label: w', 'stations.1.label', "the name of 'files' stands on station 'hall'"],
]; // prettier-ignore

describe.each([
  ['the rubric', SCORE],
  ['times and numbers', TIMES],
  ['decisions', DECISIONS],
  ['the map', MAP],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_name, change, on, path, problem) => {
    const wanted = expected(tiny(change), [{ file: change[0], on, path, problem }]);
    expect(told(broken(change))).toEqual(expect.arrayContaining(wanted));
  });
});
