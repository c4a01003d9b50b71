import type { Command } from '../../../src/engine/index.ts';
import type { Planned } from '../../../src/debrief/analysis/line.ts';

/** A mistake to plant in a good line: what the analysis must then name first. */
export interface Planted {
  /** Number of the pitfall in the doctrine (§ F). */
  n: number;
  name: string;
  /** The line with the mistake; null where the line gives no occasion for it. */
  plant(line: readonly Planned[]): Planned[] | null;
  /** The wrong command, or, of something left undone or done too late, the right one. */
  wrong?: (command: Command) => boolean;
  missing?: (command: Command) => boolean;
}

const isOrder = (order: string, target?: string) => (command: Command) =>
  command.type === 'order' && command.order === order && (target === undefined || command.target === target);
const isTo = (body: string) => (command: Command) => command.type === 'notify' && command.body === body;
const isAnswer = (inject: string, option?: string) => (command: Command) =>
  command.type === 'answer' && command.inject === inject && (option === undefined || command.option === option);

type Fits = (command: Command) => boolean;

/** Other words for the first command that fits. */
function altered(line: readonly Planned[], fits: Fits, to: (command: Command) => Command): Planned[] | null {
  const index = line.findIndex(({ command }) => fits(command));
  const one = line[index];
  return one ? line.with(index, { ...one, command: to(one.command) }) : null;
}

function without(line: readonly Planned[], fits: Fits): Planned[] | null {
  const left = line.filter(({ command }) => !fits(command));
  return left.length < line.length ? left : null;
}

function later(line: readonly Planned[], fits: Fits, by: number): Planned[] | null {
  if (!line.some(({ command }) => fits(command))) return null;
  return line.map((one) => (fits(one.command) ? { ...one, at: one.at + by } : one)).sort((a, b) => a.at - b.at);
}

function earlier(line: readonly Planned[], at: number, command: Command): Planned[] {
  return [...line, { at, by: 'cell', command, n: null }].sort((a, b) => a.at - b.at);
}

const option = (n: number, name: string, inject: string, chosen: string): Planted => ({
  ...{ n, name, wrong: isAnswer(inject, chosen) },
  plant: (line) => altered(line, isAnswer(inject), () => ({ type: 'answer', inject, option: chosen })),
});
const target = (n: number, name: string, order: string, chosen: string): Planted => ({
  ...{ n, name, wrong: isOrder(order, chosen) },
  plant: (line) => altered(line, isOrder(order), () => ({ type: 'order', order, target: chosen })),
});
const never = (n: number, name: string, fits: Fits): Planted => ({
  n,
  name,
  missing: fits,
  plant: (line) => without(line, fits),
});
const late = (n: number, name: string, fits: Fits, by: number): Planted => ({
  ...{ n, name, missing: fits },
  plant: (line) => later(line, fits, by),
});
const besides = (n: number, name: string, at: number, order: string, chosen?: string): Planted => ({
  ...{ n, name, wrong: isOrder(order, chosen) },
  plant: (line) => earlier(line, at, chosen === undefined ? { type: 'order', order } : { type: 'order', order, target: chosen }),
});

export const PLANTED: Planted[] = [
  option(1, 'the crisis on the ministry’s own mail', 'thread', 'reply-mail'),
  target(2, 'new accounts for everyone after the breach', 'leave-mail', 'new-accounts'),
  target(3, 'personal applications because it is urgent', 'leave-mail', 'personal-apps'),
  target(4, 'the new password by e-mail', 'reset-passwords', 'mailed'),
  target(7, 'MFA by e-mailed code', 'set-method', 'mail-code'),
  target(8, 'MFA by text message', 'set-method', 'sms'),
  target(9, 'enrolment by a link in an e-mail', 'set-enrolment', 'link'),
  never(10, 'legacy protocols left on', isOrder('close-legacy')),
  never(11, 'MFA never on the portal', isOrder('enforce-mfa', 'portal')),
  late(11, 'MFA on the portal two days late', isOrder('enforce-mfa', 'portal'), 2000),
  never(12, 'credentials left lying', isOrder('rotate-secrets')),
  never(13, 'dormant accounts', isOrder('disable-dormant')),
  besides(14, 'workstations wiped first', 0, 'wipe-workstations'),
  option(15, 'a domain administrator’s look', 'look-inside', 'take-control'),
  option(16, 'a sample on a public scanner', 'sample', 'public-scan'),
  besides(17, 'cleaning piece by piece', 5, 'clean-one'),
  option(18, 'watching the attacker for days', 'watch-him', 'two-days'),
  besides(19, 'the plug pulled on all mail', 30, 'cut-mail'),
  target(20, 'every password at once, unplanned', 'reset-passwords', 'everyone'),
  never(21, 'ANSSI never told', isTo('anssi')),
  late(21, 'ANSSI told a day late', isTo('anssi'), 1440),
  {
    ...{ n: 22, name: 'the FSSI left out', wrong: isTo('anssi') },
    plant: (line) => altered(line, isTo('anssi'), (command) => ({ ...command, by: 'ciso' }) as Command),
  },
  never(23, 'CNIL never told', isTo('cnil')),
  never(24, 'justice taken as optional', isTo('prosecutor')),
  option(25, '“no data has left”', 'press-call', 'nothing-leaked'),
  option(26, 'public attribution', 'press-call', 'a-state'),
  option(27, 'ANSSI’s help quoted without asking', 'helped-by', 'say-it'),
  option(28, 'the method published', 'who-did-it', 'how-it-works'),
  option(29, 'a date for the return to normal', 'return-date', 'monday-eight'),
  never(30, 'the staff forgotten', isTo('all-agents')),
  never(31, 'no incident log', isOrder('open-log')),
  option(33, 'the first severity kept', 'level-form', 'keep-level'),
  never(34, 'logs left to run out', isOrder('export-logs')),
  option(35, 'no lessons learned', 'monday', 'rest-first'),
];
