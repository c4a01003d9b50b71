import type { Inject, Scenario, ScoreLine } from '../scenario/scenario.ts';
import { earliest, numbered, type Numbered, type Subject } from './subject.ts';

/** A stretch of exercise time, in minutes; the end is not in it. */
export interface Act {
  from: number;
  to: number;
  night: boolean;
}

const DAY = 1440;
const FEWEST = 3;

/** The exercise cut at the changes of shift; a short one into three parts of whole half hours. */
export function actsOf({ scenario, start }: Subject): Act[] {
  const { duration, shifts } = scenario;
  const [day, night] = [minuteOf(shifts.day), minuteOf(shifts.night)];
  const cuts = [0];
  for (let at = 1; at < duration; at += 1) {
    const minute = (start.minute + at) % DAY;
    if (minute === day || minute === night) cuts.push(at);
  }
  const chosen = cuts.length >= FEWEST ? cuts : thirds(duration);
  return chosen.map((from, index) => {
    const minute = (start.minute + from) % DAY;
    return { from, to: chosen[index + 1] ?? duration, night: minute >= night || minute < day };
  });
}

function thirds(duration: number): number[] {
  const step = Math.max(30, Math.round(duration / FEWEST / 30) * 30);
  return [0, step, 2 * step].filter((at) => at < duration);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The injects planned within an act. */
export function plannedIn(scenario: Scenario, { from, to }: Act): Numbered[] {
  const within = (inject: Inject): boolean => 'at' in inject.trigger && earliest(inject) >= from && earliest(inject) < to;
  return numbered(scenario).filter(({ inject }) => within(inject));
}

/** The score lines whose full points end within an act, soonest first. */
export function dueIn({ objectives }: Scenario, { from, to }: Act): { line: ScoreLine; by: number }[] {
  return objectives.lines
    .flatMap((line) => {
      const by = fullUntil(line);
      return by !== null && by > from && by <= to ? [{ line, by }] : [];
    })
    .sort((one, other) => one.by - other.by);
}

/** The last minute that still earns every point of a line, for one that counts time. */
export function fullUntil(line: ScoreLine): number | null {
  return line.type === 'when' ? (line.curve[0]?.[0] ?? null) : null;
}
