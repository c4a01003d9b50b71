import { expect, test } from 'vitest';
import { call, TINY } from './run.ts';

test.each([
  ['', 'Which command?'],
  ['dance', 'There is no command "dance".'],
  ['toString', 'There is no command "toString".'],
  ['play', 'Which scenario, or which record?'],
  [`play ${TINY} ${TINY}`, 'Too many words'],
  [`play ${TINY} --sed 7`, 'no option --sed'],
  [`play ${TINY} --seed`, 'The option --seed needs a value.'],
  [`play ${TINY} --seed seven`, '--seed is a whole number'],
  [`play ${TINY} --seed 9..3`, '--seed is a whole number'],
  [`play ${TINY} --policy nobody`, 'There are: textbook, passive, random, everything.'],
  [`play ${TINY} --variant loud`, 'There are: quick, slow.'],
  [`play ${TINY} --seed 1..3 --record x.json`, '--record goes with one seed'],
  [`explore ${TINY} --runs 0`, '--runs is a whole number from 1'],
  [`chart ${TINY} --format svg`, '--format is mermaid or xstate'],
  [`play ${TINY} --lang de`, '--lang is fr or en.'],
])('"%s" is a wrong call', (line, message) => {
  const { code, out, err } = call(line);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).toContain('npm run -s exercise -- <command>');
});

test('help is no mistake', () => {
  expect(call('--help')).toMatchObject({ code: 0, err: '' });
});

test('the terminal speaks the language asked for, else the machine’s, else English', () => {
  const first = (line: string, environment: NodeJS.ProcessEnv) => call(line, environment).err.split('\n')[0];
  expect(first('', { LANG: 'fr_FR.UTF-8' })).toBe('Quelle commande\u00a0?');
  expect(first('', { LANG: 'C' })).toBe('Which command?');
  expect(first('', { LANG: 'fr_FR.UTF-8', LC_ALL: 'en_US' })).toBe('Which command?');
  expect(first('play --lang fr', { LANG: 'en_GB' })).toBe('Quel scénario, ou quel enregistrement\u00a0?');
});
