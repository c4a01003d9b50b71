import type { Command } from '../../engine/types.ts';
import { bare, inner } from '../quoted.ts';
import type { Subject } from './debriefed.ts';

/** What an entry of the record asked, in words. */
export function decisionIn(subject: Subject, n: number): string {
  const command = subject.record.entries.find((entry) => entry.n === n)?.command;
  return command ? commandText(subject, command) : '';
}

/** A command in words, in the language of the document. */
export function commandText({ names, record, speech: { t, pick } }: Subject, command: Command): string {
  const name = (...of: Parameters<typeof names>): string => {
    const text = names(...of);
    return text ? inner(bare(pick(text))) : of[1];
  };
  const order = ({ order: id, target }: { order: string; target?: string | undefined }): string =>
    target === undefined ? name('order', id) : `${name('order', id)} (${name('target', target, id)})`;
  switch (command.type) {
    case 'order':
      return t('export:command.order', { order: order(command) });
    case 'answer':
      return t('export:command.answer', {
        inject: name('inject', command.inject),
        option: name('option', command.option, command.inject),
      });
    case 'notify':
      return t('export:command.notify', { body: name('body', command.body), channel: name('channel', command.channel) });
    case 'withdraw':
    case 'cancel': {
      const of = record.entries.find((entry) => entry.n === command.n)?.command;
      return t('export:command.cancel', { order: of?.type === 'order' ? order(of) : String(command.n) });
    }
    case 'close':
    case 'abandon':
      return t(`export:command.${command.type}`);
    default:
      return t('export:command.direction');
  }
}
