import { expect, test } from 'vitest';
import { addressesOf } from '../../src/server/addresses.ts';

// cspell:words utun

const card = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
  ({ address, family, internal, netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null, scopeid: 0 }) as never;
const found = (interfaces: Record<string, string[]>): string[] =>
  addressesOf(
    7272,
    '0.0.0.0',
    Object.fromEntries(Object.entries(interfaces).map(([name, list]) => [name, list.map((address) => card(address))])),
  ).map((address) => new URL(address).hostname);

test.each<[string, Record<string, string[]>, string[]]>([
  [
    'a Linux laptop with containers and a tunnel',
    { docker0: ['172.17.0.1'], 'br-5f2': ['172.18.0.1'], tun0: ['10.8.0.6'], wlp3s0: ['192.168.1.20'] },
    ['192.168.1.20', '10.8.0.6', '172.17.0.1', '172.18.0.1'],
  ],
  [
    'a Windows laptop with a subsystem and virtual machines',
    {
      'vEthernet (WSL)': ['172.29.64.1'],
      'VirtualBox Host-Only Network': ['192.168.56.1'],
      'Wi-Fi': ['10.20.0.7'],
      'Ethernet 2': ['169.254.3.4'],
    },
    ['10.20.0.7', '192.168.56.1', '172.29.64.1', '169.254.3.4'],
  ],
  ['a Mac on a private tunnel', { utun3: ['10.9.0.2'], en0: ['172.20.10.4'] }, ['172.20.10.4', '10.9.0.2']],
  ['two cards', { eth1: ['10.0.0.4'], eth0: ['192.168.0.4'] }, ['192.168.0.4', '10.0.0.4']],
  ['a card whose name says nothing', { lan: ['192.168.0.4'], docker0: ['172.17.0.1'] }, ['192.168.0.4', '172.17.0.1']],
])('%s: the network that a phone is on comes first', (_, interfaces, expected) => {
  expect(found(interfaces)).toEqual(expected);
});

test('neither this machine itself nor an address of the sixth version is offered; without a network, this machine is', () => {
  const own = { lo: [card('127.0.0.1', 'IPv4', true)], eth0: [card('fe80::1', 'IPv6')] };
  expect(addressesOf(7272, '0.0.0.0', own)).toEqual(['http://localhost:7272']);
});

test('a server that listens at one address is reached there', () => {
  expect(addressesOf(7272, '127.0.0.1')).toEqual(['http://localhost:7272']);
  expect(addressesOf(7272, '192.168.1.20')).toEqual(['http://192.168.1.20:7272']);
});
