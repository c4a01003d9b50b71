import type { View } from '../../engine/types.ts';
import type { Layout } from '../layout.ts';
import type { Palette } from '../palette.ts';
import type { Language } from '../types.ts';

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
}
