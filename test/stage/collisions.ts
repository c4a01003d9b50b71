import { standings, LENGTH } from '../../src/stage/draw/standing.ts';
import { countAt } from '../../src/stage/draw/work.ts';
import type { View } from '../../src/engine/types.ts';
import { around, grow, lengthOf, overlap, pointAt, type Box } from '../../src/stage/geometry.ts';
import type { Layout, StationLayout } from '../../src/stage/layout.ts';
import { bodyBox } from '../../src/stage/stand.ts';

interface Thing {
  what: string;
  /** Of which station, where it is of one. */
  owner: string;
  box: Box;
}

/** Half of what a sign takes: a disc of nine units. */
const SIGN = 8.4;

/** Names that are written: of stations, lines and bodies. */
export function written({ stations, lines, ring }: Layout): Thing[] {
  return [
    ...Object.values(stations).flatMap(({ id, label }) =>
      label.rows.length > 0 ? [{ what: `name of ${id}`, owner: id, box: label.box }] : [],
    ),
    ...Object.entries(lines).flatMap(([id, { name }]) => (name ? [{ what: `line ${id}`, owner: '', box: name.box }] : [])),
    ...Object.values(ring?.bodies ?? {}).flatMap(({ id, label, brief }) =>
      [label, brief].flatMap((it) => (it ? [{ what: `body ${id}`, owner: '', box: it.box }] : [])),
    ),
  ];
}

/** Everything that can stand on the board at once. */
function standing(drawing: Layout, { board }: View): Thing[] {
  const { unit } = drawing;
  const worst = board.stations.map((station) => ({
    ...station,
    marks: [{ finding: '', title: { fr: '', en: '' }, mark: 'foothold' as const, confidence: 'known' as const, to: null }],
  }));
  return worst.flatMap((station) => {
    const place: StationLayout = drawing.stations[station.id]!;
    const of = (what: string, box: Box): Thing => ({ what: `${what} of ${station.id}`, owner: station.id, box });
    return [
      of('disc', bodyBox(place, place.radius + 2 * unit)),
      ...place.gates.map((gate) => of('gate', gate)),
      of('sign', around(place.sign, SIGN * unit)),
      of('seal', around(place.seal, SIGN * unit)),
      of('orders', around(countAt(station, place, unit), 6.8 * unit)),
    ];
  });
}

/** The round pieces of a train at rest between two neighbours, were it the only one. */
function trains(drawing: Layout, { board }: View): Thing[] {
  const { unit, thickness } = drawing;
  return board.lines.flatMap(({ stations: stops }) =>
    stops.slice(1).flatMap((to, i) => {
      const from = stops[i]!;
      const mark = { finding: '', title: { fr: '', en: '' }, mark: 'movement' as const, confidence: 'known' as const, to };
      const stations = board.stations.map((it) => ({ ...it, marks: it.id === from ? [mark] : [] }));
      return standings({ ...board, stations }, drawing).runs.flatMap(({ path, part }) =>
        [-0.3, 0, 0.3].map((along) => ({
          what: `train from ${from} to ${to}`,
          owner: '',
          box: around(pointAt(path, lengthOf(path) * part + along * LENGTH * unit), thickness * 0.75),
        })),
      );
    }),
  );
}

/** What lies over a name, and names that lie over one another, each said in words. */
export function collisions(drawing: Layout, view: View): string[] {
  const names = written(drawing);
  const found: string[] = [];
  names.forEach((name, i) => {
    for (const other of [...names.slice(i + 1), ...standing(drawing, view), ...trains(drawing, view)]) {
      const shared = overlap(grow(name.box, -0.5), grow(other.box, -0.5));
      if (shared > 0) found.push(`${name.what} / ${other.what} (${Math.round(shared)})`);
    }
  });
  return found;
}
