// cspell:ignore sory
import { describe, expect, it } from 'vitest';
import { broken, expected, lineOf, tiny, told, type Change } from './broken.ts';

type Case = [name: string, change: Change, on: string, path: string];

/** A line taken from a text file; the problem stands at what is left of its parent. */
const MISSING: Case[] = [
  ['a variant', ['en.yaml', '  slow: { title: Patient, text: He waited and read little at a time. }\n', ''], 'variants:', 'variants.slow'],
  ['a seat', ['en.yaml', '  tech: { name: Technician }\n', ''], 'seats:', 'seats.tech'],
  ['a team', ['fr.yaml', '  desk: { name: Accueil }\n', ''], 'teams:', 'teams.desk'],
  ['a state of a hidden chart', ['fr.yaml', '      inside.hiding: Se cache.\n', ''], 'L’intrus\n    states:\n', 'charts.intruder.states.inside.hiding'],
  ['what an order needs', ['en.yaml', '    needs: Nobody knows yet that the door is open.\n', ''], '  shut:\n    title', 'orders.shut.needs'],
  ['a failure', ['en.yaml', '    fails: { nobody-there: The locksmith had gone home. }\n', ''], '  shut:\n    title', 'orders.shut.fails'],
  ['a target', ['en.yaml', ', all: Everybody }\n  relieve', ' }\n  relieve'], 'targets:', 'orders.enrol.targets.all'],
  ['an option', ['en.yaml', '      wait: { label: Call back later, outcome: The journalist waits. }\n', ''], 'options:', 'injects.ask.options.wait'],
  ['silence', ['fr.yaml', '    silence: Personne n’a rappelé.\n', ''], '  ask:\n    from', 'injects.ask.silence'],
  ['an answer', ['en.yaml', '      sorry: { title: Sorry, text: We keep umbrellas only. }\n', '      sory: { title: Sorry, text: We keep umbrellas only. }\n'], 'answers:\n      sory', 'bodies.wrong.answers.sorry'],
  ['a note', ['en.yaml', '  left: The intruder left.\n', ''], 'notes:', 'notes.left'],
  ['a score line', ['en.yaml', '  spoke: { title: The press, full: Answered., part: Answered., none: Not answered. }\n', ''], 'score:', 'score.spoke'],
  ['a finding', ['en.yaml', '  all-clear: { title: Nobody is left, text: The house is empty. }\n', ''], 'findings:', 'findings.all-clear'],
]; // prettier-ignore

describe('texts', () => {
  it.each(MISSING)('that are missing: %s', (_, change, on, path) => {
    const problem = `the text '${path}' is missing`;
    const line = lineOf(tiny(change)[change[0]], on) + (on.includes('\n    states') ? 1 : 0);
    expect(told(broken(change))).toContainEqual({ file: change[0], line, path, problem });
  });

  it('a part of a text that is missing', () => {
    const change: Change = ['en.yaml', 'Look around, text: Somebody walks through the hall., done', 'Look around, done'];
    const wanted = [{ file: 'en.yaml', on: '  look:', path: 'orders.look.text', problem: "'text' is missing" }];
    expect(told(broken(change))).toEqual(expected(tiny(change), wanted));
  });

  it('that nothing owns', () => {
    const change: Change = ['fr.yaml', 'stations:\n', 'stations:\n  attic: { name: Grenier, text: Sous le toit. }\n'];
    const problem = "nothing in the scenario is called 'attic' here";
    const wanted = [{ file: 'fr.yaml', on: 'attic', path: 'stations.attic', problem }];
    expect(told(broken(change))).toEqual(expected(tiny(change), wanted));
  });

  it('that say what is needed where nothing is', () => {
    const change: Change = ['en.yaml', 'done: The hall was searched. }', 'done: The hall was searched., needs: A lamp. }'];
    const problem = "nothing in the scenario is called 'needs' here";
    const wanted = [{ file: 'en.yaml', on: '  look:', path: 'orders.look.needs', problem }];
    expect(told(broken(change))).toEqual(expected(tiny(change), wanted));
  });

  it('that stand in one language only', () => {
    const glossary: Change = ['en.yaml', 'glossary:\n', 'glossary:\n  door: { title: Door, text: It shuts. }\n'];
    const briefing: Change = ['en.yaml', 'briefing:\n', 'briefing:\n  - { title: More, text: There is more. }\n'];
    expect(told(broken(glossary, briefing)).map(({ file, path, problem }) => [file, path, problem])).toEqual([
      ['fr.yaml', 'briefing.1', "'briefing.1' stands in en.yaml only"],
      ['fr.yaml', 'glossary.door', "'glossary.door' stands in en.yaml only"],
    ]);
  });

  it('with a {value} that no quantity fills, or in one language only', () => {
    const stray: Change = ['en.yaml', 'The front door stands ajar.', "'{value} doors stand ajar.'"];
    const lost: Change = ['fr.yaml', "'Quelqu’un a lu {value} pages.'", 'Quelqu’un a lu des pages.'];
    expect(told(broken(stray, lost))).toEqual(
      expected(tiny(stray, lost), [
        { file: 'en.yaml', on: 'doors stand ajar', path: 'findings.door-open.text', problem: "'{value}' stands in this text, but finding 'door-open' has no quantity" },
        { file: 'fr.yaml', on: 'a lu des pages', path: 'findings.footprints.text', problem: "'{value}' stands in the other language only" },
      ]),
    ); // prettier-ignore
  });
});

describe('French typography', () => {
  it.each<[string, string, number, string]>([
    ['Quoi ?', 'Quoi ?', 4, "a non-breaking space is wanted before '?'"],
    ['Quoi?', 'Quoi?', 4, "a non-breaking space is wanted before '?'"],
    ["'Voici : rien.'", 'Voici', 5, "a non-breaking space is wanted before ':'"],
    ["'Voici: rien.'", 'Voici', 5, "a non-breaking space is wanted before ':'"],
    ['Il dit « oui\u00a0».', 'Il dit', 7, "a non-breaking space is wanted after '«'"],
    ['Il dit «\u00a0oui ».', 'Il dit', 12, "a non-breaking space is wanted before '»'"],
    ['Il dit \'x "oui"', 'Il dit', 10, 'straight quotes: « » is wanted'],
    ["Aujourd'hui.", 'Aujourd', 7, 'a straight apostrophe: ’ is wanted'],
    ['|\n  Un.\n  Deux !\n', 'Deux', 4, "a non-breaking space is wanted before '!'"],
  ])('%j', (text, on, column, problem) => {
    const change: Change = ['fr.yaml', 'subtitle: Un scénario pour les tests', `subtitle: ${text}`];
    const [found] = broken(change);
    const written = tiny(change)['fr.yaml'] ?? '';
    const line = lineOf(written, on);
    const start = written.split('\n')[line - 1]?.indexOf(on) ?? -1;
    expect(found).toMatchObject({ file: 'fr.yaml', line, path: 'subtitle', problem, column: start + column + 1 });
  });

  it('leaves addresses, times and English alone', () => {
    const french = "'Voir https://mat.example/a?b=1;c à 16:40\u00a0: «\u202foui\u202f»\u202f!'";
    expect(
      broken(['fr.yaml', 'Un scénario pour les tests', french], ['en.yaml', 'A scenario for tests', '\'Really? "Yes".\'']),
    ).toEqual([]);
  });
});
