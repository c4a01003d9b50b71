import { expect, it } from 'vitest';
import { condition, gateShape, known } from '../../src/stage/knowledge.ts';
import { hops } from '../../src/stage/network.ts';
import { isSoftware } from '../../src/stage/renderer.ts';
import { wrap } from '../../src/stage/wrap.ts';
import { board, busy, fixture, reported, stationOf } from './fixtures/index.ts';

it('finds the way with the fewest stops, changing lines', () => {
  const way = hops(board(), 'webmail', 'portal')!;
  expect(way.map((hop) => hop.to)).toEqual(['mail', 'directory', 'portal']);
  expect(way.map((hop) => hop.line)).toEqual(['mail', 'apps', 'access']);
  expect(hops(board(), 'webmail', 'webmail')).toEqual([]);
  expect(hops({ ...board(), lines: [] }, 'webmail', 'portal')).toBeNull();
});

it('leaves in the fog what nobody looked at', () => {
  const quiet = fixture();
  expect(known(stationOf(quiet, 'backups'), quiet)).toBe(false);
  expect(known(stationOf(quiet, 'outside'), quiet)).toBe(true);
  const view = busy();
  expect(['webmail', 'logs', 'backups'].every((id) => known(stationOf(view, id), view))).toBe(true);
});

it('tells the gravest state of a station', () => {
  const station = stationOf(fixture(), 'mail');
  expect(condition(station)).toBe('normal');
  station.states = [reported('a', 'degraded'), reported('b', 'cut')];
  expect(condition(station)).toBe('cut');
  expect(gateShape('cut')).toBe('unknown');
});

it('knows drivers that are software', () => {
  expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe(true);
  expect(isSoftware('Microsoft Basic Render Driver')).toBe(true);
  expect(isSoftware('ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)')).toBe(false);
});

it('wraps in even rows and shortens only what cannot fit', () => {
  const measure = (text: string, size: number) => text.length * size;
  expect(wrap('aaa bbb ccc ddd', 1, 8, 3, measure).rows).toEqual(['aaa bbb', 'ccc ddd']);
  expect(wrap('aaa', 1, 8, 3, measure).rows).toEqual(['aaa']);
  expect(wrap('interminable mot', 1, 7, 2, measure).rows[0]).toBe('interm…');
  expect(wrap('mot\u00a0lié à', 1, 5, 3, measure).rows).toEqual(['mot…', 'à']);
});
