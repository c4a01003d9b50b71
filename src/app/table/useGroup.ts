import { useEffect, useState } from 'preact/hooks';
import type { ConsoleProps } from '../../facilitator/types.ts';
import type { Exercise } from '../exercise.ts';
import { joinAddress, LEAD } from '../group/address.ts';

interface Seen {
  stopped: boolean;
  state: NonNullable<ConsoleProps['group']>;
}

/** Who is in the room, and how to come in, where each seat has a device of its own. */
export function useGroup({ group, subscribe, secret }: Exercise): Seen | null {
  const [state, setState] = useState(() => group?.state());
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => (group ? subscribe(() => setState(group.state())) : undefined), [group, subscribe]);
  if (!group || !state) return null;
  const { stopped, ...rest } = state;
  const servers = serversOf(group.addresses);
  const server = servers.find((one) => one === chosen) ?? servers[0] ?? location.origin;
  return {
    stopped,
    state: {
      ...rest,
      codes: group.codes,
      ...{ servers, server, onServer: setChosen },
      address: joinAddress(server, group.codes.seats),
      observersAddress: joinAddress(server, group.codes.observers),
      ownAddress: secret === undefined ? null : `${server}${location.pathname}${LEAD}#${secret}`,
    },
  };
}

/** Where others may reach the server, the likeliest first. */
function serversOf(addresses: readonly string[]): readonly string[] {
  const { origin, protocol, hostname } = location;
  // This machine's own name for itself means nothing to a phone.
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return addresses;
  // A certificate goes with a name: the machine's own addresses stand behind it.
  return protocol === 'https:' ? [origin] : [...new Set([origin, ...addresses])];
}
