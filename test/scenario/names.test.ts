// cspell:ignore footprins readng sorces speek unlok fssi
import { describe, expect, it } from 'vitest';
import { broken, expected, lineOf, problemsOf, tiny, told, type Change } from './broken.ts';

type Case = [name: string, change: Change, on: string, path: string, problem: string];

/** One row for each place where a name may be misspelt. */
const CASES: Case[] = [
  ['a finding of an effect', ['actions.yaml', 'params: footprints', 'params: footprins'], 'footprins', '0.onDone.1.params', "there is no finding 'footprins'; did you mean 'footprints'?"],
  ['a finding of a guard', ['policies.yaml', 'params: door-open', 'params: window'], 'window', '0.rules.3.when.params', "there is no finding 'window'"],
  ['a finding of a question', ['scenario.yaml', '[door-open, footprints]', '[door-open, steps]'], 'steps', 'questions.0.answeredBy.1', "there is no finding 'steps'"],
  ['a corrected finding', ['findings.yaml', 'corrects: [footprints]', 'corrects: [prints]'], '[prints]', '2.corrects.0', "there is no finding 'prints'"],
  ['a team', ['actions.yaml', 'team: ops', 'team: oops'], 'oops', '0.team', "there is no team 'oops'; did you mean 'ops'?"],
  ['a team of an effect', ['bodies.yaml', 'team: ops', 'team: oops'], 'oops', '0.answers.0.effects.1.params.team', "there is no team 'oops'; did you mean 'ops'?"],
  ['a team of a slowdown', ['scenario.yaml', 'teams: [ops]', 'teams: [oops]'], 'oops', 'slowdowns.0.teams.0', "there is no team 'oops'; did you mean 'ops'?"],
  ['a seat of an order', ['actions.yaml', 'seat: tech', 'seat: techie'], 'techie', '0.seat', "there is no seat 'techie'; did you mean 'tech'?"],
  ['a seat of an inject', ['injects.yaml', 'owner: chief\n', 'owner: chief\n  effects: [{ type: allow, params: unlok }]\n'], 'unlok', '1.effects.0.params', "there is no order 'unlok'; did you mean 'unlock'?"],
  ['a station of an order', ['actions.yaml', 'station: hall', 'station: hal'], 'station: hal\n', '0.station', "there is no station 'hal'; did you mean 'hall'?"],
  ['a station of a line', ['scenario.yaml', 'path: [hall, files', 'path: [hall, filing'], 'filing', 'lines.0.path.1', "there is no station 'filing'"],
  ['a quantity of a flow', ['charts/intruder.slow.yaml', 'exit: [{ type: stopFlow, params: { quantity: read } }]', 'exit: [{ type: stopFlow, params: { quantity: red } }]'], 'quantity: red ', 'states.inside.states.reading.exit.0.params.quantity', "there is no quantity 'red'; did you mean 'read'?"],
  ['a quantity of a finding', ['findings.yaml', 'quantity: read', 'quantity: pages'], 'quantity: pages', '1.quantity', "there is no quantity 'pages'"],
  ['a quantity of a score line', ['objectives.yaml', 'quantity: read', 'quantity: pages'], 'quantity: pages', 'lines.1.quantity', "there is no quantity 'pages'"],
  ['a delay of a chart', ['charts/intruder.quick.yaml', 'knocks:', 'nocks:'], 'nocks:', 'states.outside.after.nocks', "there is no delay 'nocks'; did you mean 'knocks'?"],
  ['a delay of an answer', ['bodies.yaml', 'after: answers', 'after: soon'], 'after: soon', '0.answers.0.after', "there is no delay 'soon'"],
  ['a delay of an inject', ['injects.yaml', 'after: rumour', 'after: rumor'], 'after: rumor', '2.trigger.after', "there is no delay 'rumor'; did you mean 'rumour'?"],
  ['a chart', ['scenario.yaml', 'states: [door]', 'states: [gate]'], 'gate]', 'stations.0.states.0', "there is no chart 'gate'"],
  ['a chart made by $each', ['scenario.yaml', 'chart: mfa-all', 'chart: mfa-al'], 'mfa-al }', 'populations.1.chart', "there is no chart 'mfa-al'; did you mean 'mfa-all'?"],
  ['a state', ['findings.yaml', 'params: door.ajar', 'params: door.open'], 'door.open', '0.shows.params', "there is no state 'door.open'"],
  ['a state inside a state', ['injects.yaml', 'params: intruder.inside }', 'params: intruder.inside.readng }'], 'readng', '3.trigger.if.params', "there is no state 'intruder.inside.readng'; did you mean 'intruder.inside.reading'?"],
  ['a state of another chart', ['scenario.yaml', 'cut: [door.shut]', 'cut: [dor.shut]'], 'dor.shut', 'lines.0.cut.0', "there is no chart 'dor'; did you mean 'door'?"],
  ['a variant', ['actions.yaml', 'params: slow', 'params: slowly'], 'slowly', '1.fails.0.when.params.guards.1.params', "there is no variant 'slowly'; did you mean 'slow'?"],
  ['an inject of an effect', ['actions.yaml', 'params: complaint', 'params: complain'], 'complain }', '1.fails.0.effects.0.params', "there is no inject 'complain'; did you mean 'complaint'?"],
  ['an inject of the cut', ['scenario.yaml', 'skip: [complaint]', 'skip: [complain]'], 'complain]', 'cut.skip.0', "there is no inject 'complain'; did you mean 'complaint'?"],
  ['an option', ['injects.yaml', 'option: speak', 'option: talk'], 'option: talk', '2.trigger.when.params.guards.1.params.option', "inject 'ask' has no option 'talk'"],
  ['an option of a score line', ['objectives.yaml', 'option: speak', 'option: speek'], 'speek', 'lines.6.happening.params.option', "inject 'ask' has no option 'speek'; did you mean 'speak'?"],
  ['a target', ['actions.yaml', 'target: all }', 'target: al }'], 'target: al }', '4.needs.params.guards.0.params.target', "order 'enrol' has no target 'al'; did you mean 'all'?"],
  ['a target that is wanted', ['policies.yaml', 'order: enrol, target: all }, when', 'order: enrol }, when'], 'order: enrol }, when', '0.rules.5.do', "order 'enrol' needs a target"],
  ['a target that is not wanted', ['policies.yaml', 'order: look }', 'order: look, target: all }'], 'look, target', '0.rules.0.do.target', "order 'look' has no targets"],
  ['a body', ['injects.yaml', 'unless: { type: heard, params: cert }', 'unless: { type: heard, params: cart }'], 'cart', '3.trigger.unless.params', "there is no body 'cart'; did you mean 'cert'?"],
  ['a sender', ['bodies.yaml', 'notifiedBy: [fssi]', 'notifiedBy: [fsi]'], '[fsi]', '0.notifiedBy.0', "there is no sender 'fsi'; did you mean 'fssi'?"],
  ['a body that sends nothing', ['bodies.yaml', 'notifiedBy: [fssi]', 'notifiedBy: [wrong]'], '[wrong]', '0.notifiedBy.0', "'wrong' cannot send: it is neither a seat nor a body with 'sends'"],
  ['a channel', ['injects.yaml', 'channel: phone', 'channel: fax'], 'fax', '0.channel', "there is no channel 'fax'"],
  ['a channel of another body', ['policies.yaml', 'by: fssi, channel: phone', 'by: fssi, channel: press'], 'channel: press', '0.rules.2.do.channel', "body 'cert' cannot be reached by 'press'"],
  ['a content', ['bodies.yaml', 'mustNot: [guess]', 'mustNot: [guesses]'], 'guesses', '0.content.mustNot.0', "there is no content 'guesses'; did you mean 'guess'?"],
  ['a source', ['bodies.yaml', 'source: guide', 'source: guides'], 'guides', '0.deadline.source', "there is no source 'guides'; did you mean 'guide'?"],
  ['an objective', ['injects.yaml', 'objective: spoke', 'objective: spoken'], 'spoken', '1.objective', "there is no objective 'spoken'; did you mean 'spoke'?"],
  ['an event for every target', ['actions.yaml', 'params: mfa.$target', 'params: mfe.$target'], 'mfe.$target', '2.onDone.0.params', "no chart handles the event 'mfe.admins'; did you mean 'mfa.admins'?"],
]; // prettier-ignore

describe('names', () => {
  it.each(CASES)('%s', (_, change, on, path, problem) => {
    const wanted = expected(tiny(change), [{ file: change[0], on, path, problem }]);
    expect(told(broken(change))).toEqual(expect.arrayContaining(wanted));
  });

  it('blames only the misspelt name, not what depends on it', () => {
    for (const [name, change] of CASES.filter(([name]) => !name.startsWith('an event')))
      expect([name, broken(change).map(({ path }) => path)]).toEqual([name, [CASES.find((one) => one[0] === name)?.[3]]]);
  });

  it.each<[string, Change, string, string, string]>([
    ['order', ['actions.yaml', '- id: unlock', '- id: look'], '- id: look\n  seat: chief', '4.id', "the order 'look' stands twice"],
    ['option', ['injects.yaml', '- id: wait', '- id: speak'], '- id: speak\n', '1.options.1.id', "the option 'speak' stands twice"],
    ['target', ['actions.yaml', '{ id: all, people', '{ id: admins, people'], '{ id: admins, people', '2.targets.1.id', "the target 'admins' stands twice"],
    ['content', ['scenario.yaml', '[facts, contact', '[facts, facts, contact'], '[facts, facts', 'contents.1', "the content 'facts' stands twice"],
    ['seat and body', ['bodies.yaml', '- id: wrong', '- id: chief'], '- id: chief', '2.id', "'chief' is both a body and a seat"],
    ['reserved', ['scenario.yaml', '- { id: fatigue, min: 0 }', '- { id: fatigue, min: 0 }\n  - { id: constructor }'], 'constructor', 'quantities.3.id', "'constructor' is a reserved word"],
  ])('an id that stands twice or twofold: %s', (_, change, on, path, problem) => {
    const wanted = expected(tiny(change), [{ file: change[0], on, path, problem }]);
    expect(told(broken(change))).toEqual(expect.arrayContaining(wanted));
  }); // prettier-ignore

  it('a chart in a variant that does not exist, or both with and without', () => {
    const files = tiny();
    const text = files['charts/door.yaml'] ?? '';
    expect(told(problemsOf({ ...files, 'charts/door.quick.yaml': text }))).toEqual([
      { file: 'charts/door.yaml', line: 1, path: '', problem: "the chart 'door' stands both with and without a variant" },
    ]);
    const never = problemsOf({ ...files, 'charts/intruder.never.yaml': files['charts/intruder.slow.yaml'] ?? '' });
    expect(told(never)).toEqual([
      { file: 'charts/intruder.never.yaml', line: 1, path: '', problem: "there is no variant 'never'" },
    ]);
  });

  it('files that are missing or that belong to no scenario', () => {
    const { 'sources.yaml': _, ...files } = tiny();
    const problems = problemsOf({ ...files, 'sorces.yaml': '[]' });
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['sorces.yaml', 1, 'file-unknown'],
      ['sources.yaml', 1, 'file-missing'],
    ]);
  });

  it('an order without targets holds no $target', () => {
    const change: Change = ['actions.yaml', 'params: watch.relieved', 'params: watch.$target'];
    expect(told(broken(change))).toContainEqual({
      file: 'actions.yaml',
      line: lineOf(tiny(change)['actions.yaml'], 'watch.$target'),
      path: '3.onDone.1.params.then.0.params',
      problem: "no chart handles the event 'watch.$target'",
    });
  });
});
