import { describe, expect, it } from 'vitest';
import { contains, overlap, type Box } from '../../src/stage/geometry.ts';
import { layout, stationAt } from '../../src/stage/layout.ts';
import type { Measure } from '../../src/stage/wrap.ts';
import { board } from './fixture.ts';

/** Close to the widths of the real font. */
const measure: Measure = (text, size) => text.length * size * 0.53;

const sizes = [
  { width: 760, height: 470, zoom: 1 },
  { width: 1280, height: 900, zoom: 1 },
  { width: 1920, height: 1080, zoom: 1 },
  { width: 1520, height: 940, zoom: 2 },
];

const inside = (box: Box, width: number, height: number) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

for (const language of ['fr', 'en'] as const) {
  describe.each(sizes)(`board in ${language} at $width by $height`, (size) => {
    const drawing = layout(board(), size, language, measure);
    const stations = Object.values(drawing.stations);

    it('keeps every name of a station inside the ring and off the other names', () => {
      for (const a of stations) {
        expect(overlap(a.label.box, drawing.basin)).toBeCloseTo(a.label.box.width * a.label.box.height, 0);
        for (const b of stations) {
          if (a !== b) expect(overlap(a.label.box, b.label.box), `${a.id} / ${b.id}`).toBe(0);
        }
      }
    });

    it('keeps names off the stations', () => {
      for (const a of stations) for (const b of stations) expect(contains(a.label.box, b.at), `${a.id} / ${b.id}`).toBe(false);
    });

    it('never cuts the name of a station', () => {
      for (const { label } of stations) expect(label.rows.join('')).not.toContain('…');
    });

    it('writes the bodies around the ring, inside the picture and apart', () => {
      const labels = Object.values(drawing.ring!.bodies).map((it) => it.label!.box);
      expect(labels).toHaveLength(board().ring.length);
      labels.forEach((a, i) => {
        expect(inside(a, size.width, size.height)).toBe(true);
        labels.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(0));
      });
    });

    it('puts the name of a line on no station name', () => {
      const pills = Object.values(drawing.lines).flatMap(({ pill }) => (pill ? [pill.box] : []));
      expect(pills.length).toBeGreaterThan(2);
      for (const pill of pills) for (const { label } of stations) expect(overlap(pill, label.box)).toBeLessThan(1);
    });
  });
}

describe('a phone', () => {
  const drawing = layout(board(), { width: 390, height: 340, zoom: 1 }, 'fr', measure);

  it('keeps all stations in the picture, far enough apart to be touched', () => {
    const stations = Object.values(drawing.stations);
    for (const a of stations) {
      expect(contains({ x: 0, y: 0, width: 390, height: 340 }, a.at)).toBe(true);
      for (const b of stations) if (a !== b) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(24);
    }
  });

  it('leaves the names of the bodies out', () => {
    expect(Object.values(drawing.ring!.bodies).every((it) => it.label === null)).toBe(true);
  });
});

describe('hit', () => {
  const drawing = layout(board(), { width: 760, height: 470, zoom: 1 }, 'fr', measure);
  it('finds a station under its disc and under its name, and nothing in the open', () => {
    const { at, label } = drawing.stations.portal!;
    expect(stationAt(drawing, { x: at.x + 9, y: at.y - 5 })).toBe('portal');
    expect(stationAt(drawing, { x: label.box.x + 4, y: label.box.y + 4 })).toBe('portal');
    expect(stationAt(drawing, { x: 2, y: 2 })).toBeNull();
  });
});

it('needs no ring where there is no directory', () => {
  const drawing = layout({ ...board(), ring: [] }, { width: 600, height: 300, zoom: 1 }, 'en', measure);
  expect(drawing.ring).toBeNull();
  expect(drawing.basin).toEqual({ x: 0, y: 0, width: 600, height: 300 });
});

it('draws a capsule where two lines run side by side, a disc where they cross', () => {
  const { stations, thickness } = layout(board(), { width: 760, height: 470, zoom: 1 }, 'fr', measure);
  const length = (id: string) =>
    Math.hypot(stations[id]!.ends[0].x - stations[id]!.ends[1].x, stations[id]!.ends[0].y - stations[id]!.ends[1].y);
  expect(length('portal')).toBeCloseTo(thickness * 1.12, 1);
  expect(length('mail')).toBe(0);
});
