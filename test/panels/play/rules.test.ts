import { expect, test } from 'vitest';
import { cut } from '../../../src/panels/play/glossary/terms.ts';
import { countByChannel, decisions, sections, unread } from '../../../src/panels/play/inbox/inbox.ts';
import { actionFor, DEFAULTS } from '../../../src/panels/play/keys/keys.ts';
import { firstDraft, lastNotice } from '../../../src/panels/play/directory/draft.ts';
import { matches } from '../../../src/panels/play/base/search.ts';
import { freeTeams, nobodyTold, pressure } from '../../../src/panels/play/now/now.ts';
import { groups, leastCost, possibleFirst, standing } from '../../../src/panels/play/orders/orders.ts';
import { view } from './fixture.ts';

test('open decisions come by deadline, those without one last', () => {
  expect(decisions(view.inbox).map((one) => one.id)).toEqual(['press-agency', 'chief-of-staff', 'forwarding']);
});

test('the rest of a channel comes newest first', () => {
  const { urgent, rest } = sections(view.inbox, 'mail');
  expect(urgent).toEqual([]);
  expect(rest.map((one) => one.at)).toEqual([133, 70, 0]);
});

test('channels are counted with what is unread', () => {
  const read = new Set(['soc-first-look']);
  expect(countByChannel(view.inbox, read).find((one) => one.id === 'secure')).toEqual({ id: 'secure', total: 4, unread: 3 });
  expect(unread(view.inbox, read)[0]?.id).toBe('portal-alert');
});

test('an order stands as what it lacks, or as given in part', () => {
  const how = (id: string) => view.orders.filter((one) => one.id === id).map(standing)[0];
  expect(how('image-server')).toBe('missing');
  expect(how('revoke-sessions')).toBe('partial');
  expect(how('rebuild')).toBe('closed');
  expect(how('relieve')).toBe('free');
});

test('the price of an order with targets is the least of theirs', () => {
  const order = view.orders.find((one) => one.id === 'revoke-sessions');
  if (!order) throw new Error('the fixture has it');
  expect(leastCost(order)).toEqual({ people: 1, minutes: 10, varies: true });
});

test('headings keep their order, and none is empty', () => {
  expect(groups(view.orders.filter((one) => one.group !== 'mfa')).map((one) => one.id)).toEqual([
    'organise',
    'investigate',
    'contain',
    'restore',
    'inform',
  ]);
});

test('a team is free when somebody is and some order of theirs is possible', () => {
  expect(freeTeams(view.teams, view.orders).map((one) => one.id)).toEqual(['soc', 'identity', 'mail', 'desk', 'comm']);
  const nobody = view.teams.map((team) => ({ ...team, busy: team.people }));
  expect(freeTeams(nobody, view.orders)).toEqual([]);
});

test('nobody is told until somebody is approached', () => {
  expect(nobodyTold(view.directory)).toBe(false);
  expect(nobodyTold(view.directory.map((one) => ({ ...one, state: 'unaware' })))).toBe(true);
});

test('a deadline presses more as it comes', () => {
  expect([pressure(null, 0), pressure(200, 0), pressure(60, 0), pressure(15, 0)]).toEqual(['none', 'later', 'soon', 'now']);
});

test('a term is cut out at its first occurrence only, whole words, abbreviations in capitals', () => {
  const seen = new Set<string>();
  const pieces = cut('Le webmail, oui le webmail ; MFA mais pas mfa ni WEBMAILS. IOC.', view.glossary, 'fr', seen);
  expect(pieces.filter((one) => typeof one !== 'string').map((one) => one.written)).toEqual(['webmail', 'MFA', 'IOC']);
  expect(pieces.map((one) => (typeof one === 'string' ? one : one.written)).join('')).toBe(
    'Le webmail, oui le webmail ; MFA mais pas mfa ni WEBMAILS. IOC.',
  );
});

test('a letter is the same key in either case', () => {
  expect(actionFor(DEFAULTS.keys, 'N')).toBe('next');
  expect(actionFor(DEFAULTS.keys, 'q')).toBeNull();
});

test('a search wants every word, whatever the accents and the order', () => {
  expect(matches('Révoquer les sessions', 'SESSIONS revo')).toBe(true);
  expect(matches('Révoquer les sessions', 'sessions vpn')).toBe(false);
  expect(matches('anything', ' ')).toBe(true);
});

test('what can be given now comes first', () => {
  const how = possibleFirst(view.orders).map(standing);
  const last = Math.max(how.lastIndexOf('free'), how.lastIndexOf('partial'));
  expect(how.slice(0, last + 1).every((one) => one === 'free' || one === 'partial')).toBe(true);
  expect(how.at(-1)).toBe('closed');
});

test('a message starts from the signatory and channel of the last one, never from a content', () => {
  const unaware = { ...view, directory: view.directory.map((body) => ({ ...body, notices: [] })) };
  const body = view.directory.find((one) => one.id === 'prosecutor');
  if (!body) throw new Error('the fixture has it');
  const first = view.senders.find((one) => one.ready);
  expect(firstDraft(body, unaware)).toEqual({ by: first?.id, channel: '', content: [] });
  const notice = { by: 'ciso', channel: 'phone', content: ['callback'], sent: 5, arrived: 10 };
  const told = { ...view, directory: [{ ...body, id: 'other', notices: [notice] }] };
  expect(lastNotice(told.directory)).toBe(notice);
  expect(firstDraft({ ...body, channels: ['phone'] }, told)).toEqual({ by: 'ciso', channel: 'phone', content: [] });
  expect(firstDraft({ ...body, channels: ['form'] }, told).channel).toBe('');
});
