// cspell:ignore comingback
import { describe, expect, it } from 'vitest';
import { broken, expected, problemsOf, tiny, told, type Change } from './broken.ts';

const QUICK = 'charts/intruder.quick.yaml';
const DOOR = 'charts/door.yaml';
const WATCH = 'charts/watch.yaml';
const EACH = 'charts/mfa-$each.yaml';

type Case = [name: string, change: Change, on: string, path: string, problem: string];

const CASES: Case[] = [
  ['an initial state that does not exist', [DOOR, 'initial: ajar', 'initial: open'], 'initial: open', 'initial', "there is no state 'open' to begin in"],
  ['an inner initial state that is missing', [QUICK, '    initial: reading\n', ''], 'inside: #', 'states.inside', "a state with states needs 'initial'"],
  ['an initial state without states', [DOOR, '  shut:\n', '  shut:\n    initial: ajar\n'], '    initial: ajar', 'states.shut.initial', "'initial' needs 'states'"],
  ['a target that does not exist', [QUICK, 'target: coming-back', 'target: comingback'], 'comingback', 'states.inside.on.door.closed.0.target', "there is no state 'comingback' here"],
  ['a target outside the state that holds it', [QUICK, 'target: hiding', 'target: out'], 'target: out }\n      hiding', 'states.inside.states.reading.after.moves.target', "there is no state 'out' here"],
  ['a target of the whole chart without its dot', [DOOR, 'target: .ajar', 'target: ajar'], 'target: ajar }', 'on.door.forced.target', "a transition of the whole chart names its target with a dot: '.ajar'"],
  ['a state that nothing leads to', [DOOR, '  shut:', '  lost:\n    tags: [open]\n  shut:'], 'lost:', 'states.lost', "no transition leads to the state 'lost'"],
  ['an inner state that nothing leads to', [QUICK, '      hiding:', '      lost: {}\n      hiding:'], 'lost:', 'states.inside.states.lost', "no transition leads to the state 'inside.lost'"],
  ['a final state with a way out', [QUICK, '    type: final\n', '    type: final\n    after: { moves: { target: inside } }\n'], '    after: { moves', 'states.out.after', "a final state is never left: 'after' has no effect"],
  ['a transition behind one without a guard', [QUICK, '        - { target: out }\n', '        - { target: out }\n        - { target: outside }\n'], '- { target: outside }', 'states.inside.on.door.closed.2', 'this transition is never taken: the one before it has no guard'],
  ['an endless loop', [WATCH, '  relieved:\n', '  relieved:\n    always: { target: relieved }\n'], '    always: { target', 'states.relieved.always', "'always' leads from 'relieved' back to it without a guard"],
  ['an event that no chart handles', [QUICK, 'params: door.forced', 'params: door.force'], 'door.force ', 'states.coming-back.after.returns.1.actions.0.params', "no chart handles the event 'door.force'; did you mean 'door.forced'?"],
  ['an event that nothing raises', [WATCH, '      watch.relieved:', '      watch.changed:'], 'watch.changed', 'states.tired.on.watch.changed', "nothing raises the event 'watch.changed'"],
  ['a hidden chart on the map', ['scenario.yaml', 'states: [door]', 'states: [watch]'], 'states: [watch]', 'stations.0.states.0', "the chart 'watch' is hidden: it cannot be shown"],
  ['a hidden state that cuts a line', ['scenario.yaml', 'cut: [door.shut]', 'cut: [watch.tired]'], 'watch.tired]', 'lines.0.cut.0', "the chart 'watch' is hidden: it cannot be shown"],
  ['a reserved word', [DOOR, '  shut:\n', '  toString:\n    always: { target: shut }\n  shut:\n'], 'toString', 'states.toString', "'toString' is a reserved word"],
]; // prettier-ignore

describe('charts', () => {
  it.each(CASES)('%s', (_, change, on, path, problem) => {
    const wanted = expected(tiny(change), [{ file: change[0], on, path, problem }]);
    expect(told(broken(change))).toEqual(expect.arrayContaining(wanted));
  });

  it('a fault in a chart made by $each is told once, at its line', () => {
    const change: Change = [EACH, 'enrols:', 'enroll:'];
    expect(told(broken(change))).toEqual([
      {
        file: EACH,
        line: 14,
        path: 'states.enrolling.after.enroll',
        problem: "there is no delay 'enroll'; did you mean 'enrols'?",
      },
    ]);
  });

  it('$each in the file name and the list go together', () => {
    const { [EACH]: text = '', ...files } = tiny();
    expect(told(problemsOf({ ...files, 'charts/extra.yaml': text }))).toContainEqual({
      file: 'charts/extra.yaml',
      line: 2,
      path: 'each',
      problem: "a chart with 'each' needs $each in its file name",
    });
    expect(told(problemsOf({ ...files, [EACH]: text.replace('each: [admins, all]\n', '') }))).toContainEqual({
      file: EACH,
      line: 1,
      path: '',
      problem: "the file name holds $each, so the chart needs a list 'each'",
    });
  });
});
