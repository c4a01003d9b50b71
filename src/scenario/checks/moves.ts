import type { Move } from '../scenario.ts';
import type { Look } from './look.ts';

type MoveOf<T extends Move['type']> = Extract<Move, { type: T }>;

/** What each command of an automatic player names. */
const MOVES: { [T in Move['type']]: (move: MoveOf<T>, look: Look) => void } = {
  order: ({ order, target }, look) => {
    look.name('order', order, 'order');
    look.part('target', order, target, 'target');
  },
  answer: ({ inject, option }, look) => {
    look.name('inject', inject, 'inject');
    look.part('option', inject, option, 'option');
  },
  notify: ({ body, by, channel, content }, look) => {
    look.name('body', body, 'body');
    look.name('sender', by, 'by');
    look.name('channel', channel, 'channel');
    look.part('channel', body, channel, 'channel');
    look.names('content', content, 'content');
    if (by === body) look.fault('not-a-move', {}, 'by');
  },
  close: () => undefined,
};

export function lookAtMove(move: Move, look: Look): void {
  MOVES[move.type](move as never, look);
}
