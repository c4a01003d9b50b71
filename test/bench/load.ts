import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLog } from '../../src/server/resume.ts';
import { INJECTS, PEOPLE, openGroup, type Figures, type LoadGroup } from './load-group.ts';
import { startHost } from './load-host.ts';
import { figure } from './measure.ts';

/** Milliseconds from host to seat that 99 messages in 100 may take, on a LAN. */
const BUDGET = 100;

/**
 * Rooms of ten seats on one process, on loopback: improvised injects and orders, all the while the adversary plays. At ×30
 * the 72 hours last 72 s; the same people then begin again in another room. Prints the latency from host to seat (from the
 * facilitator's hand, so an upper bound), what was lost or out of order, memory and processor. A fault, or a p99 beyond the
 * budget, makes the run fail.
 */
export async function load([rooms = '100', seconds = '120', pace = '30']: readonly string[]): Promise<string> {
  const host = startHost(Number(pace));
  try {
    const { origin, folder } = await host.place();
    const figures: Figures = { latencies: [], acknowledged: new Map(), improvised: 0, received: 0, played: 0, faults: [] };
    const groups: LoadGroup[] = [];
    for (let count = 0; count < Number(rooms); count++) groups.push(await openGroup(host, origin, figures));
    const before = await host.usage();
    const begun = performance.now();
    groups.forEach(({ start }, index) => setTimeout(start, (index * INJECTS) / groups.length));
    await wait(Number(seconds) * 1000);
    for (const { stop } of groups) stop();
    await wait(2_000);
    const after = await host.usage();
    const spent = performance.now() - begun;
    for (const { close } of groups) close();
    const entries = check(folder, figures);
    const sorted = figures.latencies.sort((a, b) => a - b);
    const part = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
    const good = figures.faults.length === 0 && part(0.99) <= BUDGET;
    if (!good) process.exitCode = 1;
    return [
      `\n${rooms} rooms of ${PEOPLE} seats, ${seconds} s at ×${pace}, ${figures.played} exercises played to their end and begun anew`,
      `  from facilitator to seat, ${sorted.length} messages: p50 ${figure(part(0.5))} ms, p99 ${figure(part(0.99))} ms (budget ${BUDGET}), worst ${figure(part(0.9999))} ms`,
      `  ${entries} entries in the logs, ${figures.acknowledged.size} acknowledged; injects expected by seats ${figures.improvised}, received ${figures.received}`,
      `  lost, doubled, refused or out of order: ${figures.faults.length}${figures.faults
        .slice(0, 5)
        .map((fault) => `\n    ${fault}`)
        .join('')}`,
      `  host: ${figure(after.rss / 2 ** 20)} MiB, ${figure((after.cpu - before.cpu) / 10 / spent)} % of a core`,
      `  ${good ? 'holds' : 'does not hold'}`,
    ].join('\n');
  } finally {
    host.kill();
  }
}

/** Every acknowledged command stands in a log, under the number that was acknowledged; numbers have no gap. */
function check(folder: string, figures: Figures): number {
  const kept = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    let next = 1;
    for (const line of readLog(join(folder, file))) {
      if (!('entry' in line)) continue;
      if (line.entry.n !== next++) figures.faults.push(`${file}: entry ${line.entry.n} out of order`);
      kept.set(line.key, line.entry.n);
    }
  }
  for (const [key, n] of figures.acknowledged) if (kept.get(key) !== n) figures.faults.push(`${key}: acknowledged, not kept`);
  if (figures.received !== figures.improvised)
    figures.faults.push(`${figures.improvised - figures.received} injects not received`);
  return kept.size;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
