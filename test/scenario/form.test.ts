// cspell:ignore footprins
import { describe, expect, it } from 'vitest';
import { broken, expected, told, tiny, type Change, type Expected } from './broken.ts';

const GUARDS = 'known, done, running, told, heard, received, answered, clock, in, quantity, since, variant, all, any, not';
const EFFECTS = 'raise, change, flow, stopFlow, reveal, deliver, allow, forbid, people, note, when';

const CASES: [name: string, change: Change, wanted: Expected[]][] = [
  [
    'a key that stands twice',
    ['actions.yaml', '  seat: tech\n  team: ops\n', '  seat: tech\n  seat: chief\n  team: ops\n'],
    [{ file: 'actions.yaml', on: 'seat: chief', path: '0.seat', problem: "the key 'seat' stands twice" }],
  ],
  [
    'an alias without an anchor',
    ['actions.yaml', '  minutes: 30', '  minutes: *long'],
    [{ file: 'actions.yaml', on: '*long', path: '0.minutes', problem: "the alias '*long' has no anchor before it" }],
  ],
  [
    'an alias inside its own anchor',
    ['scenario.yaml', 'contents: [facts', 'contents: &all [*all, facts'],
    [{ file: 'scenario.yaml', on: '&all', path: 'contents.0', problem: "the alias '*all' stands inside its own anchor" }],
  ],
  [
    'a list for a key',
    ['scenario.yaml', 'delays:\n', 'delays:\n  ? [a, b]\n  : 1\n'],
    [{ file: 'scenario.yaml', on: '? [a, b]', path: 'delays', problem: 'a key must be a word' }],
  ],
  [
    'a misspelt key',
    ['actions.yaml', '  group: investigate', '  group: investigate\n  colour: red'],
    [{ file: 'actions.yaml', on: 'colour', path: '0.colour', problem: "unknown key 'colour'" }],
  ],
  [
    'a missing key',
    ['actions.yaml', '  group: investigate\n', ''],
    [{ file: 'actions.yaml', on: '- id: look', path: '0.group', problem: "'group' is missing" }],
  ],
  [
    'a wrong type',
    ['actions.yaml', '  people: 2\n', '  people: two\n'],
    [{ file: 'actions.yaml', on: 'people: two', path: '1.people', problem: 'expected a number, found two' }],
  ],
  [
    'a word that is not allowed',
    ['findings.yaml', 'confidence: supposed', 'confidence: guessed'],
    [
      {
        file: 'findings.yaml',
        on: 'guessed',
        path: '1.confidence',
        problem: "'guessed' is not allowed; expected one of known, supposed",
      },
    ],
  ],
  [
    'a number too small',
    ['scenario.yaml', 'percent: 150', 'percent: 5'],
    [{ file: 'scenario.yaml', on: 'percent: 5', path: 'slowdowns.0.percent', problem: 'expected at least 20' }],
  ],
  [
    'an id of a wrong form',
    ['findings.yaml', '  to: files', '  to: The_Files'],
    [
      {
        file: 'findings.yaml',
        on: 'The_Files',
        path: '1.to',
        problem: "'The_Files': expected lower-case words joined by hyphens",
      },
    ],
  ],
  [
    'an unknown guard',
    ['findings.yaml', '{ type: in, params: door.ajar }', '{ type: inn, params: door.ajar }'],
    [{ file: 'findings.yaml', on: 'inn', path: '0.shows.type', problem: `unknown guard 'inn'; expected one of ${GUARDS}` }],
  ],
  [
    'an unknown guard inside a list of transitions',
    ['charts/intruder.quick.yaml', 'guard: { type: in, params: mfa-all.enforced }', 'guard: { type: inn, params: x.y }'],
    [
      {
        file: 'charts/intruder.quick.yaml',
        on: 'inn',
        path: 'states.coming-back.after.returns.0.guard.type',
        problem: `unknown guard 'inn'; expected one of ${GUARDS}`,
      },
    ],
  ],
  [
    'an unknown effect',
    ['actions.yaml', '{ type: reveal, params: door-open }', '{ type: revel, params: door-open }'],
    [
      {
        file: 'actions.yaml',
        on: 'revel',
        path: '0.onDone.0.type',
        problem: `unknown effect 'revel'; expected one of ${EFFECTS}`,
      },
    ],
  ],
  [
    'a guard that an automatic player cannot see',
    ['policies.yaml', 'when: { type: received, params: first }', 'when: { type: in, params: door.ajar }'],
    [
      {
        file: 'policies.yaml',
        on: 'type: in,',
        path: '0.rules.0.when.type',
        problem:
          "the guard 'in' is hidden from players and cannot stand here; " +
          'expected one of known, done, running, told, heard, received, answered, clock, all, any, not',
      },
    ],
  ],
  [
    'a fault inside one of several forms',
    ['injects.yaml', '{ at: 400, unless: { type: heard, params: cert }', '{ at: 400, unless: { type: heard }'],
    [{ file: 'injects.yaml', on: 'type: heard }', path: '3.trigger.unless.params', problem: "'params' is missing" }],
  ],
  [
    'none of several forms',
    ['injects.yaml', 'trigger: { at: 0 }', 'trigger: { att: 0 }'],
    [{ file: 'injects.yaml', on: 'att', path: '0.trigger.att', problem: "unknown key 'att'; did you mean 'at'?" }],
  ],
  [
    'a text where a form is wanted',
    ['injects.yaml', 'trigger: { called: true }', 'trigger: never'],
    [{ file: 'injects.yaml', on: 'never', path: '4.trigger', problem: 'expected a map, found never' }],
  ],
  [
    'an empty value',
    ['en.yaml', 'title: The Open Door', 'title:'],
    [{ file: 'en.yaml', on: 'title:', path: 'title', problem: 'expected a text, found nothing' }],
  ],
];

describe('the form of a file', () => {
  it.each(CASES)('%s', (_, change, wanted) => {
    expect(told(broken(change))).toEqual(expected(tiny(change), wanted));
  });

  it('broken YAML is told with its line, and blames nothing else', () => {
    const change: Change = ['findings.yaml', '  confidence: supposed', '  confidence: [supposed'];
    const problems = broken(change);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['findings.yaml', 'yaml-syntax']]);
    expect(problems[0]?.line).toBe(
      expected(tiny(change), [
        { file: 'findings.yaml', on: 'shows: { type: in, params: intruder.inside', path: '', problem: '' },
      ])[0]?.line,
    );
    expect(problems[0]?.problem).not.toBe('');
  });

  it('tells the column too', () => {
    const [problem] = broken(['findings.yaml', '{ type: in, params: door.ajar }', '{ type: inn, params: door.ajar }']);
    expect(problem).toMatchObject({ line: 4, column: 18 });
  });

  it('tells every fault of every file at once, by file and line', () => {
    const problems = broken(
      ['findings.yaml', 'confidence: supposed', 'confidence: guessed'],
      ['actions.yaml', '  people: 2\n', '  people: two\n'],
      ['actions.yaml', 'params: footprints', 'params: footprins'],
      ['en.yaml', 'title: The Open Door\n', ''],
    );
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'actions.yaml 0.onDone.1.params',
      'actions.yaml 1.people',
      'en.yaml title',
      'findings.yaml 1.confidence',
    ]);
  });
});
