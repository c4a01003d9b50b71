import type { Scenario } from '../scenario/scenario.ts';
import { createHost, type Host } from './host.ts';
import type { Begun, Told } from './messages.ts';

/** A host in the facilitator's page that plays along with the server's: same start, same entries, same world. */
export interface Follower {
  host(): Host;
  /** Takes what the server tells. Throws if the worlds differ. */
  take(told: Pick<Told, 'whole' | 'entries' | 'at'>): void;
}

export function createFollower(scenario: Scenario, { seed, variant, seats }: Begun, onNew: () => void): Follower {
  const fresh = (): Host => createHost(scenario, { seed, variant, seats });
  let host = fresh();
  let known = 0;
  return {
    host: () => host,
    take({ whole, entries, at }) {
      // After a restart the server may stand some minutes earlier than this page does.
      if (whole && (at < host.at() || known > entries.length)) {
        host = fresh();
        known = 0;
        onNew();
      }
      for (const { hash, time, sure, ...entry } of entries.filter(({ n }) => n > known)) {
        host.close(entry.at);
        const result = host.submit(entry.by, entry.command, { time, sure });
        const same = 'entry' in result && host.entries().at(-1)?.hash === hash;
        if (!same) throw new Error(`entry ${entry.n} at minute ${entry.at} plays differently here`);
        known = entry.n;
      }
      host.close(at);
    },
  };
}
