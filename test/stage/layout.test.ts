import { describe, expect, it } from 'vitest';
import { contains, overlap, type Box } from '../../src/stage/geometry.ts';
import { hitAt } from '../../src/stage/hit.ts';
import { layout, type Layout } from '../../src/stage/layout.ts';
import type { Measure } from '../../src/stage/wrap.ts';
import { exercise, scenarioAt } from '../exercise.ts';
import { fixture } from './fixtures/index.ts';

/** Close to the widths of the real font. */
const measure: Measure = (text, size) => text.length * size * 0.53;

/** The places that the board has on a laptop, a tablet both ways, a phone, a large screen; and nearer. */
const sizes = [
  { width: 627, height: 325, zoom: 1 },
  { width: 470, height: 316, zoom: 1 },
  { width: 768, height: 614, zoom: 1 },
  { width: 390, height: 506, zoom: 1 },
  { width: 760, height: 470, zoom: 1 },
  { width: 882, height: 533, zoom: 1 },
  { width: 1920, height: 1080, zoom: 1 },
  { width: 1520, height: 940, zoom: 2 },
];

const maps = {
  fixture: fixture(),
  'courrier-compromis': exercise(scenarioAt('scenarios/courrier-compromis')).view('cell'),
  'prise-de-poste': exercise(scenarioAt('scenarios/prise-de-poste')).view('cell'),
};

const within = (box: Box, outer: Box) =>
  box.x >= outer.x - 0.5 &&
  box.y >= outer.y - 0.5 &&
  box.x + box.width <= outer.x + outer.width + 0.5 &&
  box.y + box.height <= outer.y + outer.height + 0.5;

const pairs = <T>(list: T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

const names = (drawing: Layout) => Object.values(drawing.stations).map((it) => ({ id: it.id, ...it.label }));

for (const [map, view] of Object.entries(maps)) {
  for (const language of ['fr', 'en'] as const) {
    describe.each(sizes)(`${map} in ${language} at $width by $height`, (size) => {
      const drawing = layout(view, size, language, measure);
      const stations = Object.values(drawing.stations);
      const picture = { x: 0, y: 0, width: size.width, height: size.height };

      it('keeps every name of a station whole, inside the ring and off the other names', () => {
        for (const { id, rows, box } of names(drawing)) {
          expect(rows.join(''), id).not.toContain('…');
          // On a phone a name may be left out rather than lie where a train stands.
          if (size.width > 390) expect(rows, id).not.toEqual([]);
          expect(within(box, drawing.basin), `${id} sticks out`).toBe(true);
        }
        for (const [a, b] of pairs(names(drawing))) expect(overlap(a.box, b.box), `${a.id} / ${b.id}`).toBe(0);
      });

      it('keeps names and gates off the stations, and gates off the names', () => {
        for (const a of stations) {
          for (const b of stations) {
            if (a.label.rows.length > 0) expect(contains(a.label.box, b.at), `${a.id} / ${b.id}`).toBe(false);
            for (const gate of a.gates) expect(overlap(gate, b.label.box), `gate of ${a.id} / ${b.id}`).toBeLessThan(4);
          }
        }
      });

      it('writes the bodies around the ring, whole, inside the picture and apart; or none', () => {
        const labels = Object.values(drawing.ring?.bodies ?? {}).flatMap((it) => it.label ?? []);
        expect([0, view.board.ring.length]).toContain(labels.length);
        for (const { rows, cut, box } of labels) {
          expect(cut, rows.join(' ')).toBe(false);
          expect(within(box, picture), rows.join(' ')).toBe(true);
        }
        for (const [a, b] of pairs(labels)) expect(overlap(a.box, b.box), `${a.rows.join(' ')} / ${b.rows.join(' ')}`).toBe(0);
      });

      it('puts the name of a line on no other name and on no gate', () => {
        const lines = Object.values(drawing.lines).flatMap(({ name }) => (name ? [name.box] : []));
        const others = stations.flatMap((it) => [it.label.box, ...it.gates]);
        for (const box of lines) for (const other of others) expect(overlap(box, other)).toBe(0);
        for (const [a, b] of pairs(lines)) expect(overlap(a, b)).toBe(0);
      });

      it('keeps stations far enough apart to be touched', () => {
        for (const [a, b] of pairs(stations)) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(24);
      });
    });
  }
}

describe('the shape of the place', () => {
  it('turns the map where it is taller than wide, and keeps it so when one comes nearer', () => {
    const tall = layout(fixture(), { width: 390, height: 700, zoom: 1 }, 'fr', measure);
    expect(tall.arrangement.turned).toBe(true);
    expect(layout(fixture(), { width: 1170, height: 2100, zoom: 3 }, 'fr', measure).arrangement).toEqual(tall.arrangement);
    expect(layout(fixture(), { width: 760, height: 470, zoom: 1 }, 'fr', measure).arrangement.turned).toBe(false);
  });

  it('writes larger for who reads larger text', () => {
    const size = { width: 882, height: 533, zoom: 1 };
    const plain = layout(fixture(), size, 'fr', measure);
    expect(layout(fixture(), { ...size, text: 1.5 }, 'fr', measure).font).toBeGreaterThan(plain.font * 1.25);
  });
});

describe('hit', () => {
  const drawing = layout(fixture(), { width: 760, height: 470, zoom: 1 }, 'fr', measure);
  it('finds a station under its disc and under its name, and nothing in the open', () => {
    const { at, label } = drawing.stations.portal!;
    const portal = { kind: 'station', id: 'portal' };
    expect(hitAt(drawing, { x: at.x + 9, y: at.y - 5 })).toEqual(portal);
    expect(hitAt(drawing, { x: label.box.x + 4, y: label.box.y + 4 })).toEqual(portal);
    expect(hitAt(drawing, { x: 2, y: 2 })).toBeNull();
  });

  it('finds a body at its terminus and under its name', () => {
    const { at, label } = drawing.ring!.bodies.anssi!;
    const anssi = { kind: 'body', id: 'anssi' };
    expect(hitAt(drawing, { x: at.x + 12, y: at.y })).toEqual(anssi);
    expect(hitAt(drawing, { x: label!.box.x + 2, y: label!.box.y + 2 })).toEqual(anssi);
  });
});

it('needs no ring where there is no directory', () => {
  const view = fixture((it) => (it.board.ring = []));
  const drawing = layout(view, { width: 600, height: 300, zoom: 1 }, 'en', measure);
  expect(drawing.ring).toBeNull();
  expect(drawing.basin).toEqual({ x: 0, y: 0, width: 600, height: 300 });
});

it('draws a capsule where two lines run side by side, a disc where they cross', () => {
  const { stations, thickness } = layout(fixture(), { width: 1100, height: 640, zoom: 1 }, 'fr', measure);
  const length = (id: string) =>
    Math.hypot(stations[id]!.ends[0].x - stations[id]!.ends[1].x, stations[id]!.ends[0].y - stations[id]!.ends[1].y);
  expect(length('portal')).toBeCloseTo(thickness * 1.1, 1);
  expect(length('mail')).toBe(0);
});

it('gives a door one passage for each population, and another gate two', () => {
  const view = fixture();
  const { stations, unit } = layout(view, { width: 882, height: 533, zoom: 1 }, 'fr', measure);
  expect(stations.webmail!.gates[0]!.width).toBeGreaterThan(40 * unit);
  expect(stations.directory!.gates[0]!.width).toBeLessThan(30 * unit);
});
