import type { Command } from '../../../src/engine/index.ts';

/** A command at an exercise minute. */
export interface Move {
  at: number;
  command: Command;
}

/** A pitfall of the doctrine (§ F): the line of the sheet that explains it, and two exercises that differ by it. */
export interface Pitfall {
  n: number;
  name: string;
  line: string;
  met: Move[];
  avoided: Move[];
  variant?: string;
}

const order = (at: number, id: string, target?: string): Move => ({
  at,
  command: target === undefined ? { type: 'order', order: id } : { type: 'order', order: id, target },
});
const answer = (at: number, inject: string, option: string): Move => ({ at, command: { type: 'answer', inject, option } });
const notify = (at: number, body: string, by: string, channel: string, content: string[]): Move => ({
  at,
  command: { type: 'notify', body, by, channel, content },
});

const toFssi = notify(10, 'fssi', 'ciso', 'phone', ['facts', 'unknown']);
const toAnssi = (at: number): Move =>
  notify(at, 'anssi', 'fssi', 'phone', ['callback', 'facts', 'unknown', 'scope', 'measures', 'help']);
const toCnil = (at: number): Move =>
  notify(at, 'cnil', 'legal', 'form', ['callback', 'facts', 'unknown', 'personal-data', 'measures']);
const toProsecutor = notify(300, 'prosecutor', 'legal', 'letter', ['callback', 'facts', 'evidence']);

const toCabinet = notify(20, 'cabinet', 'director', 'phone', ['facts', 'unknown']);
const toAgents = notify(0, 'all-agents', 'comms', 'posters', ['facts', 'advice']);

const isolated = answer(150, 'reinstall-push', 'isolate');
// Left alone at the radio, the minister says it himself.
const atRadio = answer(800, 'radio', 'known-unknown');
const qualified = order(0, 'qualify');

/** One row for each of the thirty-five. */
export const PITFALLS: Pitfall[] = [
  {
    n: 1,
    name: 'the crisis on the ministry’s own mail',
    line: 'on-mail',
    met: [answer(10, 'thread', 'reply-mail')],
    avoided: [answer(10, 'thread', 'call-round')],
  },
  {
    n: 2,
    name: 'new accounts for everyone after the breach',
    line: 'new-accounts',
    met: [order(0, 'leave-mail', 'new-accounts')],
    avoided: [order(0, 'leave-mail', 'known')],
  },
  {
    n: 3,
    name: 'personal applications because it is urgent',
    line: 'personal-apps',
    met: [order(0, 'leave-mail', 'personal-apps')],
    avoided: [order(0, 'leave-mail', 'known')],
  },
  {
    n: 4,
    name: 'the new password by e-mail',
    line: 'mailed-passwords',
    met: [order(0, 'reset-passwords', 'mailed')],
    avoided: [order(0, 'reset-passwords', 'desk')],
  },
  {
    n: 5,
    name: 'a password reset only',
    line: 'cleaned',
    met: [order(0, 'reset-passwords', 'desk')],
    avoided: [order(0, 'reset-passwords', 'desk'), order(400, 'revoke-sessions'), order(450, 'clean-footholds')],
  },
  {
    n: 6,
    name: 'MFA enabled, so we are safe',
    line: 'after-sessions',
    met: [order(0, 'set-method', 'mixed'), order(60, 'enforce-mfa', 'webmail')],
    avoided: [
      order(0, 'reset-passwords', 'desk'),
      order(400, 'revoke-sessions'),
      order(450, 'set-method', 'mixed'),
      order(520, 'enforce-mfa', 'webmail'),
    ],
  },
  {
    n: 7,
    name: 'MFA by e-mailed code',
    line: 'mail-code',
    met: [order(0, 'set-method', 'mail-code')],
    avoided: [order(0, 'set-method', 'mixed')],
  },
  {
    n: 8,
    name: 'MFA by text message',
    line: 'text-message',
    met: [order(0, 'set-method', 'sms')],
    avoided: [order(0, 'set-method', 'app')],
  },
  {
    n: 9,
    name: 'enrolment left open',
    line: 'by-link',
    met: [order(0, 'set-method', 'mixed'), order(60, 'set-enrolment', 'link'), order(120, 'enrol', 'admins')],
    avoided: [order(0, 'set-method', 'mixed'), order(60, 'set-enrolment', 'in-person'), order(120, 'enrol', 'admins')],
  },
  { n: 10, name: 'legacy protocols left on', line: 'legacy-door', met: [], avoided: [order(0, 'close-legacy')] },
  {
    n: 11,
    name: 'MFA on the webmail, not on the portal',
    line: 'portal-door',
    met: [order(0, 'set-method', 'mixed'), order(60, 'enforce-mfa', 'webmail')],
    avoided: [order(0, 'set-method', 'mixed'), order(60, 'enforce-mfa', 'portal')],
  },
  {
    n: 12,
    name: 'credentials lying in mailboxes',
    line: 'secrets',
    met: [qualified, order(120, 'hunt-secrets')],
    avoided: [qualified, order(120, 'hunt-secrets'), order(420, 'rotate-secrets')],
  },
  { n: 13, name: 'dormant accounts', line: 'dormant', met: [], avoided: [order(0, 'disable-dormant')] },
  {
    n: 14,
    name: 'reinstalling first',
    line: 'imaged',
    met: [order(0, 'wipe-workstations')],
    avoided: [qualified, isolated, order(150, 'image-workstations'), order(700, 'wipe-workstations')],
  },
  {
    n: 15,
    name: 'a domain administrator’s look',
    line: 'admin-exposed',
    met: [answer(82, 'look-inside', 'take-control')],
    avoided: [answer(82, 'look-inside', 'hands-off')],
  },
  {
    n: 16,
    name: 'a sample on a public scanner',
    line: 'sample-published',
    met: [isolated, answer(220, 'sample', 'public-scan')],
    avoided: [isolated, answer(220, 'sample', 'own-lab')],
  },
  { n: 17, name: 'cleaning piece by piece', line: 'piecemeal', met: [order(0, 'clean-one')], avoided: [] },
  {
    n: 18,
    name: 'watching the attacker for days',
    line: 'watched',
    met: [order(0, 'watch'), answer(260, 'watch-him', 'two-days')],
    avoided: [order(0, 'watch'), answer(260, 'watch-him', 'cut-soon')],
  },
  {
    n: 19,
    name: 'the plug pulled on all mail',
    line: 'plug-pulled',
    met: [order(0, 'cut-mail')],
    avoided: [order(0, 'restrict-webmail')],
  },
  {
    n: 20,
    name: 'every password at once, unplanned',
    line: 'all-at-once',
    met: [order(0, 'reset-passwords', 'everyone')],
    avoided: [toAgents, order(120, 'reset-passwords', 'everyone')],
  },
  {
    n: 21,
    name: 'waiting for certainty before telling ANSSI',
    line: 'anssi-declared',
    met: [toFssi, toAnssi(1500)],
    avoided: [toFssi, toAnssi(40)],
  },
  {
    n: 22,
    name: 'the FSSI left out',
    line: 'chain-bypassed',
    met: [notify(20, 'anssi', 'ciso', 'phone', ['callback', 'facts', 'unknown', 'measures'])],
    avoided: [toFssi, toAnssi(40)],
  },
  { n: 23, name: 'the inventory before CNIL', line: 'cnil-notified', met: [toCnil(3600)], avoided: [toCnil(300)] },
  { n: 24, name: 'justice taken as optional', line: 'prosecutor-told', met: [], avoided: [toProsecutor] },
  {
    n: 25,
    name: '“no data has left”',
    line: 'reassured',
    met: [answer(300, 'press-call', 'nothing-leaked'), atRadio],
    avoided: [answer(300, 'press-call', 'facts'), atRadio],
  },
  {
    n: 26,
    name: 'public attribution',
    line: 'attributed',
    met: [answer(300, 'press-call', 'a-state')],
    avoided: [answer(300, 'press-call', 'facts')],
  },
  {
    n: 27,
    name: 'ANSSI’s help quoted without asking',
    line: 'anssi-named',
    met: [toFssi, toAnssi(40), answer(1290, 'helped-by', 'say-it')],
    avoided: [toFssi, toAnssi(40), answer(1290, 'helped-by', 'ask-first')],
  },
  {
    n: 28,
    name: 'the method published',
    line: 'said-too-much',
    met: [answer(1370, 'who-did-it', 'how-it-works')],
    avoided: [answer(1370, 'who-did-it', 'inquiry-open')],
  },
  {
    n: 29,
    name: 'a date for the return to normal',
    line: 'date-promised',
    met: [toCabinet, answer(1500, 'return-date', 'monday-eight')],
    avoided: [toCabinet, answer(1500, 'return-date', 'milestones')],
  },
  { n: 30, name: 'the staff forgotten', line: 'agents-told', met: [], avoided: [toAgents] },
  { n: 31, name: 'no incident log', line: 'logbook', met: [], avoided: [order(0, 'open-log')] },
  {
    n: 32,
    name: 'the contact list in the mail system only',
    line: 'contact-list',
    met: [order(0, 'cut-mail')],
    avoided: [order(0, 'print-list'), order(60, 'cut-mail')],
  },
  {
    n: 33,
    name: 'the first severity kept',
    line: 're-scored',
    met: [answer(325, 'level-form', 'keep-level')],
    avoided: [answer(325, 'level-form', 'raise-level')],
  },
  { n: 34, name: 'logs kept seven days', line: 'evidence', met: [], avoided: [order(0, 'export-logs')] },
  {
    n: 35,
    name: 'no lessons learned',
    line: 'retex',
    met: [answer(3985, 'monday', 'rest-first')],
    avoided: [answer(3985, 'monday', 'dated')],
  },
];
