import { expect, test } from 'vitest';
import { cut } from '../../../src/panels/play/glossary/terms.ts';
import { countByChannel, decisions, sections, unread } from '../../../src/panels/play/inbox/inbox.ts';
import { actionFor, DEFAULTS } from '../../../src/panels/play/keys/keys.ts';
import { firstDraft, lastNotice } from '../../../src/panels/play/directory/draft.ts';
import { matches } from '../../../src/panels/play/base/search.ts';
import { freeTeams, nobodyTold, pressure } from '../../../src/panels/play/now/now.ts';
import { cannotWait, gravest } from '../../../src/panels/play/now/risk.ts';
import { suggested } from '../../../src/panels/play/inbox/suggested.ts';
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

const told = (text: string) => {
  const message = view.inbox.find((one) => one.state === 'told');
  if (!message) throw new Error('the fixture has it');
  return { ...message, text: { fr: '', en: text } };
};

test('the gravest danger: what left, then where he is, then what stands still; what is clear is none', () => {
  const stations = view.board.stations;
  const grave = (without: string[]) => {
    const left = stations.map((one) => ({ ...one, marks: one.marks.filter(({ mark }) => !without.includes(mark)) }));
    const danger = gravest(left);
    return (
      danger && ('mark' in danger ? `${danger.mark.mark} ${danger.station.id}` : `${danger.service.tag} ${danger.station.id}`)
    );
  };
  expect(grave([])).toBe('leak mail');
  expect(grave(['leak'])).toBe('foothold webmail');
  expect(grave(['leak', 'foothold'])).toBe('movement portal');
  expect(grave(['leak', 'foothold', 'movement'])).toBeNull();
  const [station] = stations;
  if (!station) throw new Error('the fixture has it');
  const states = { chart: 'service', name: station.name, state: station.name, sign: null, reported: null };
  const stopped = { ...states, concern: 'service' as const, tag: 'cut', fault: 'cut' as const };
  expect(gravest([{ ...station, marks: [], states: [stopped] }])).toMatchObject({ service: { tag: 'cut' } });
  const lost = { ...states, concern: 'evidence' as const, tag: 'degraded', fault: null, sign: 'lost' as const };
  expect(gravest([{ ...station, marks: [], states: [lost] }])).toBeNull();
});

test('a decision cannot wait when it is a dilemma or when less than an hour is left', () => {
  const open = view.inbox.filter((one) => one.state === 'open').map((one) => ({ ...one, dilemma: false, until: view.at + 61 }));
  expect(cannotWait(open, view.at)).toBeNull();
  expect(cannotWait(open, view.at + 1)).not.toBeNull();
  expect(
    cannotWait(
      open.map((one) => ({ ...one, dilemma: true })),
      view.at,
    ),
  ).not.toBeNull();
});

test('a message leads to the orders that it names; before the first order, to those that a crisis begins with', () => {
  const ids = (text: string, given: boolean) => suggested(told(text), view.orders, given).map((one) => one.id);
  expect(ids('Give “Relieve the teams”.', true)).toEqual(['relieve']);
  expect(ids('All is quiet.', true)).toEqual([]);
  const first = view.orders.filter((one) => standing(one) === 'free' && ['organise', 'investigate'].includes(one.group));
  expect(ids('All is quiet.', false)).toHaveLength(Math.min(3, first.length));
  expect(suggested({ ...told('Relieve the teams'), state: 'open' }, view.orders, true)).toEqual([]);
});
