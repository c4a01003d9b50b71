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
  /** Progress, 0 to 1, of movements that replace something drawn at rest: `gate station index`, `line id`, `mark station`. */
  moving: Record<string, number>;
}
