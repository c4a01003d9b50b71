import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

// cspell:words tailscale utun vboxnet veth vethernet virbr vmnet

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

/** Names of network cards; what a machine makes up for itself (containers, virtual machines, tunnels) has others. */
const CARD = /^(en|eth|wl|wi-?fi|ethernet|local area connection|connexion au réseau local)/i;
const MADE_UP =
  /^(docker|br-|virbr|veth|vethernet|vmnet|vboxnet|vmware|virtualbox|tun|tap|utun|ppp|wg|zt|tailscale|wsl)|virtual|vpn/i;

/** Addresses at which a browser on the same network may reach this machine, the likeliest first. */
export function addressesOf(port: number, host: string, interfaces: Interfaces = networkInterfaces()): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`];
  const found = Object.entries(interfaces)
    .flatMap(([name, cards = []]) => cards.map(({ family, internal, address }) => ({ name, family, internal, address })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ name, address }) => ({ address, doubt: 10 * doubtOfName(name) + doubtOfAddress(address) }))
    .sort((one, other) => one.doubt - other.doubt)
    .map(({ address }) => `http://${address}:${port}`);
  return found.length > 0 ? found : [`http://localhost:${port}`];
}

function doubtOfName(name: string): number {
  return MADE_UP.test(name) ? 2 : CARD.test(name) ? 0 : 1;
}

/** A room's own network has a private address; one that a card gave itself means that no network answered it. */
function doubtOfAddress(address: string): number {
  const [first, second = 0] = address.split('.').map(Number);
  if (first === 169 && second === 254) return 30;
  if (first === 192 && second === 168) return 0;
  if (first === 10) return 1;
  return first === 172 && second >= 16 && second <= 31 ? 2 : 3;
}
