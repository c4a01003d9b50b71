import type { Command } from '../../../engine/types.ts';
import type { NameKind, Words } from '../../../i18n/index.ts';
import type { Told } from './types.ts';

/** The name of a thing without its full stop, or its id where the scenario has none. */
export function nameIn(words: Words, { names }: Pick<Told, 'names'>, kind: NameKind, id: string, within?: string): string {
  const text = names(kind, id, within);
  return text ? words.pick(text).replace(/\.$/, '') : id;
}

/** An order with its target: "Reset passwords (known accounts)". */
export function orderText(words: Words, told: Told, { order, target }: { order: string; target?: string | undefined }): string {
  const title = nameIn(words, told, 'order', order);
  return target === undefined ? title : `${title} (${nameIn(words, told, 'target', target, order)})`;
}

/** What somebody asked, in a few words. */
export function commandText(words: Words, told: Told, command: Command): string {
  const { t } = words;
  switch (command.type) {
    case 'order':
      return t('debrief:command.order', { order: orderText(words, told, command) });
    case 'answer':
      return t('debrief:command.answer', {
        inject: nameIn(words, told, 'inject', command.inject),
        option: nameIn(words, told, 'option', command.option, command.inject),
      });
    case 'notify':
      return t('debrief:command.notify', {
        body: nameIn(words, told, 'body', command.body),
        channel: nameIn(words, told, 'channel', command.channel),
      });
    case 'withdraw':
    case 'cancel': {
      const of = told.entries.find(({ n }) => n === command.n)?.command;
      return t('debrief:command.cancel', { order: of?.type === 'order' ? orderText(words, told, of) : String(command.n) });
    }
    case 'close':
    case 'abandon':
      return t(`debrief:command.${command.type}`);
    case 'observe':
      return t('debrief:command.observe', { text: command.text });
    default:
      return t('debrief:command.direction');
  }
}

/** What a command is about: two commands with the same subject do the same thing, perhaps otherwise. */
export function subjectOf(command: Command): string {
  switch (command.type) {
    case 'order':
      return `order ${command.order} ${command.target ?? ''}`;
    case 'answer':
      return `answer ${command.inject}`;
    case 'notify':
      return `notify ${command.body}`;
    default:
      return JSON.stringify(command);
  }
}
