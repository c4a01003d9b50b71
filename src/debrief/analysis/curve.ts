import type { CurvePoint, DecisionCost, WaitCost } from './types.ts';
import { valuesByPoint, type Search } from './search.ts';

export interface Curve {
  curve: CurvePoint[];
  lifted: number;
  decisions: DecisionCost[];
  waits: WaitCost[];
}

const LONG = 240;

/** The curve from what was found so far, and what it says of each decision and each wait. */
export function curveOf(search: Search): Curve {
  const { past, score, scenario } = search;
  const known = knownPoints(search);
  const curve = known.map(({ n, at, reachable }) => ({ n, at, reachable }));
  curve.push({ n: past.entries.length, at: scenario.duration, reachable: score });

  const decisions: DecisionCost[] = [];
  const waits: WaitCost[] = [];
  for (const [index, here] of curve.entries()) {
    const next = curve[index + 1];
    if (!next) break;
    const cost = here.reachable - next.reachable;
    const entry = past.entries[here.n];
    if (next.n === here.n + 1 && entry && entry.at === here.at && next.at === here.at) {
      decisions.push({ n: entry.n, at: entry.at, command: entry.command, cost });
    } else if (next.n === here.n) {
      addWait(waits, { n: here.n, from: here.at, to: next.at, cost });
    }
  }
  const lifted = [...valuesByPoint(search).values()].filter((one) => one.lifted).length;
  return { curve, lifted, decisions, waits };
}

/** A wait lasts from the first fall to the last, and is cut every four hours, so that what hurts within it shows. */
function addWait(waits: WaitCost[], wait: WaitCost): void {
  const last = waits.at(-1);
  if (wait.cost === 0) return;
  if (last && last.n === wait.n && Math.floor(last.from / LONG) === Math.floor(wait.from / LONG)) {
    last.to = wait.to;
    last.cost += wait.cost;
  } else {
    waits.push(wait);
  }
}

/** Points whose value is known: those tried, and those between two that are worth the same, since the curve never rises. */
export function knownPoints(search: Search): (CurvePoint & { index: number })[] {
  const tried = valuesByPoint(search);
  const result: (CurvePoint & { index: number })[] = [];
  const { points } = search.past;
  let before: number | null = null;
  const after: (number | null)[] = new Array<number | null>(points.length).fill(null);
  let next: number | null = search.score;
  for (let index = points.length - 1; index >= 0; index--) {
    next = tried.get(index)?.reachable ?? next;
    after[index] = next;
  }
  for (const [index, { n, at, kind }] of points.entries()) {
    const found = tried.get(index);
    if (found) before = found.reachable;
    const reachable = found?.reachable ?? (before === after[index] ? before : null);
    if (reachable !== null && (found || kind !== 'agenda')) result.push({ index, n, at, reachable });
  }
  return result;
}
