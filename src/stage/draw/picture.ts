import type { Board, View } from '../../engine/types.ts';
import type { Layout } from '../layout.ts';
import type { Palette } from '../palette.ts';
import type { Language } from '../types.ts';
import type { Standing } from './standing.ts';

/** Everything that a drawing function may look at. */
export interface Picture {
  view: View;
  drawing: Layout;
  palette: Palette;
  language: Language;
  cell: string;
  focus: string | null;
  hover: string | null;
  /** How far, 0 to 1, what moves has come; what is at rest is not there. See `held` for the names. */
  moving: Record<string, number>;
  /** Whether a part is to be drawn now: a station, its fog, a line, a run, the ring. */
  wanted(part: string): boolean;
  /** Where a line is cut, or would be, in pixels from its start. */
  cutAt(line: Board['lines'][number]): number;
  /** Trains, each with its way and how far along it stands. */
  runs: Standing[];
}
