import { expect, it } from 'vitest';
import { advance, CELL, FACILITATOR, OBSERVER, start, step, type Command } from '../../../src/engine/index.ts';
import { commandSchema } from '../../../src/session/index.ts';
import { tiny } from '../../exercise.ts';

/** What every JavaScript object answers to, and no scenario holds. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
/** A minute at which `ask` waits for an answer. */
const OPEN = 95;
const words = { fr: 'Mots', en: 'Words' };

/** Every kind of command, with a word from outside at each place that holds an id. */
const COMMANDS: { [K in Command['type']]: (word: string) => Extract<Command, { type: K }>[] } = {
  order: (word) => [
    { type: 'order', order: word },
    { type: 'order', order: 'enrol', target: word },
    { type: 'order', order: word, target: word },
  ],
  withdraw: () => [],
  cancel: () => [],
  answer: (word) => [
    { type: 'answer', inject: word, option: 'speak' },
    { type: 'answer', inject: word, option: word },
    { type: 'answer', inject: 'ask', option: word },
  ],
  notify: (word) => [
    { type: 'notify', body: word, by: 'chief', channel: 'phone', content: [] },
    { type: 'notify', body: word, by: 'tech', channel: word, content: [] },
    { type: 'notify', body: 'cert', by: word, channel: 'phone', content: [] },
    { type: 'notify', body: 'cert', by: 'chief', channel: word, content: [] },
    { type: 'notify', body: 'cert', by: 'chief', channel: 'phone', content: [word] },
  ],
  close: () => [],
  abandon: () => [],
  fire: (word) => [{ type: 'fire', inject: word }],
  delay: (word) => [{ type: 'delay', inject: word, until: 200 }],
  skip: (word) => [{ type: 'skip', inject: word }],
  'put-back': (word) => [{ type: 'put-back', inject: word }],
  'put-forward': (word) => [{ type: 'put-forward', inject: word, to: 200 }],
  strike: () => [],
  edit: (word) => [{ type: 'edit', inject: word, title: words, text: words }],
  improvise: (word) => [
    { type: 'improvise', channel: word, from: words, title: words, text: words },
    { type: 'improvise', channel: 'phone', from: words, title: words, text: words, seats: [word] },
  ],
  observe: (word) => [{ type: 'observe', objective: word, mark: 'neutral', text: 'Seen' }],
};

const asked = INHERITED.flatMap((word) => Object.values(COMMANDS).flatMap((commands): Command[] => commands(word)));

it.each(asked.map((command) => [JSON.stringify(command), command] as const))('refuses %s, whoever asks', (_, command) => {
  expect(commandSchema.safeParse(command).success).toBe(true);
  const { world } = advance(tiny(), start(tiny(), { seed: 7 }).world, OPEN);
  for (const by of [CELL, FACILITATOR, OBSERVER, 'chief', 'tech', ...INHERITED])
    expect(step(tiny(), world, { n: 1, at: OPEN, by, command }), by).toHaveProperty('refused');
});
