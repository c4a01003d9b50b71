import type { Draft, Placed } from '../draft.ts';
import type { Report } from '../problem.ts';
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

/** The map can be drawn: nothing stands on anything else, and lines run in eight directions. */
export function checkMap({ lists, report }: Draft): void {
  const taken = new Map<string, string>();
  for (const { value, place } of lists.stations) {
    const other = taken.get(keyOf([value.x, value.y]));
    if (other !== undefined) report.add(place, 'station-place', { other });
    taken.set(keyOf([value.x, value.y]), value.id);
  }
  checkLabels(lists.stations, taken, report);
  const cells = new Map(lists.stations.map(({ value }) => [value.id, [value.x, value.y] as Cell]));
  for (const line of lists.lines) checkLine(line, cells, taken, report);
}

function keyOf([x, y]: Cell): string {
  return `${x},${y}`;
}

/** A name takes the cell beside its station. */
function checkLabels(stations: Placed<Station>[], taken: Map<string, string>, report: Report): void {
  const labels = new Map<string, string>();
  for (const { value, place } of stations) {
    const [dx, dy] = SIDES[value.label];
    const key = keyOf([value.x + dx, value.y + dy]);
    const under = taken.get(key);
    const label = labels.get(key);
    const other = under !== undefined ? `station '${under}'` : label !== undefined ? `the name of '${label}'` : undefined;
    if (other) report.add({ ...place, path: [...place.path, 'label'] }, 'label-collides', { name: value.id, other });
    labels.set(key, value.id);
  }
}

function checkLine(line: Placed<Line>, cells: Map<string, Cell>, taken: Map<string, string>, report: Report): void {
  const { value, place } = line;
  const stops = value.path.map((stop) => (typeof stop === 'string' ? cells.get(stop) : stop));
  const served = new Set(value.path);
  for (let index = 1; index < stops.length; index++) {
    const from = stops[index - 1];
    const to = stops[index];
    if (!from || !to) continue; // no such station: reported as such
    const at = { ...place, path: [...place.path, 'path', index] };
    const cellsBetween = between(from, to);
    if (!cellsBetween) report.add(at, 'line-step');
    for (const cell of cellsBetween ?? []) {
      const station = taken.get(keyOf(cell));
      if (station !== undefined && !served.has(station)) report.add(at, 'line-through', { line: value.id, station });
    }
  }
}

/** The cells of a straight step, both ends included; null if it is none. */
function between([x, y]: Cell, [toX, toY]: Cell): Cell[] | null {
  const dx = toX - x;
  const dy = toY - y;
  const length = Math.max(Math.abs(dx), Math.abs(dy));
  if (length === 0 || (dx !== 0 && dy !== 0 && Math.abs(dx) !== Math.abs(dy))) return null;
  return Array.from({ length: length + 1 }, (_, i): Cell => [x + Math.sign(dx) * i, y + Math.sign(dy) * i]);
}
