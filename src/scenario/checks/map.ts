import type { Draft, Placed } from '../draft.ts';
import type { Place, Report } from '../problem.ts';
import type { Line, Station } from '../scenario.ts';

type Cell = readonly [number, number];

const SIDES: Record<Station['label'], Cell> = {
  n: [0, -1],
  ne: [1, -1],
  e: [1, 0],
  se: [1, 1],
  s: [0, 1],
  sw: [-1, 1],
  w: [-1, 0],
  nw: [-1, -1],
};

interface Step {
  line: string;
  from: Cell;
  to: Cell;
  place: Place;
}

/** The map can be drawn: nothing stands on anything else, and lines run in eight directions. */
export function checkMap({ lists, report }: Draft): void {
  const taken = new Map<string, string>();
  for (const { value, place } of lists.stations) {
    const other = taken.get(keyOf([value.x, value.y]));
    if (other !== undefined) report.add(place, 'station-place', { other });
    taken.set(keyOf([value.x, value.y]), value.id);
  }
  const cells = new Map(lists.stations.map(({ value }) => [value.id, [value.x, value.y] as Cell]));
  const steps = lists.lines.flatMap((line) => stepsOf(line, cells));
  for (const { from, to, place } of steps) if (!isStraight(from, to)) report.add(place, 'line-step');
  for (const { value } of lists.lines) checkServed(value, steps, cells, report);
  checkLabels(lists.stations, taken, steps, report);
}

function keyOf([x, y]: Cell): string {
  return `${x},${y}`;
}

/** The steps of a line between places that are known. */
function stepsOf({ value, place }: Placed<Line>, cells: Map<string, Cell>): Step[] {
  const stops = value.path.map((stop) => (typeof stop === 'string' ? cells.get(stop) : stop));
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    const path = [...place.path, 'path', index + 1];
    return from && to ? [{ line: value.id, from, to, place: { ...place, path } }] : [];
  });
}

/** A line runs through the stations that it serves, and no others. */
function checkServed(line: Line, steps: Step[], cells: Map<string, Cell>, report: Report): void {
  const served = new Set(line.path);
  for (const step of steps.filter((one) => one.line === line.id)) {
    for (const [station, cell] of cells) {
      if (!served.has(station) && runsThrough(step, cell)) report.add(step.place, 'line-through', { line: line.id, station });
    }
  }
}

/** A name takes the cell beside its station. */
function checkLabels(stations: Placed<Station>[], taken: Map<string, string>, steps: Step[], report: Report): void {
  const labels = new Map<string, string>();
  for (const { value, place } of stations) {
    const [dx, dy] = SIDES[value.label];
    const cell: Cell = [value.x + dx, value.y + dy];
    const at = { ...place, path: [...place.path, 'label'] };
    const under = taken.get(keyOf(cell));
    const label = labels.get(keyOf(cell));
    const line = steps.find((step) => runsThrough(step, cell))?.line;
    if (under !== undefined) report.add(at, 'label-collides', { name: value.id, other: `station '${under}'` });
    else if (label !== undefined) report.add(at, 'label-collides', { name: value.id, other: `the name of '${label}'` });
    else if (line !== undefined) report.add(at, 'label-collides', { name: value.id, other: `line '${line}'` });
    labels.set(keyOf(cell), value.id);
  }
}

function isStraight([x, y]: Cell, [toX, toY]: Cell): boolean {
  const [across, down] = [Math.abs(toX - x), Math.abs(toY - y)];
  return across + down > 0 && (across === 0 || down === 0 || across === down);
}

function runsThrough({ from: [x, y], to: [toX, toY] }: Step, [cellX, cellY]: Cell): boolean {
  const onLine = (toX - x) * (cellY - y) === (toY - y) * (cellX - x);
  const within = (a: number, b: number, value: number) => Math.min(a, b) <= value && value <= Math.max(a, b);
  return onLine && within(x, toX, cellX) && within(y, toY, cellY);
}
