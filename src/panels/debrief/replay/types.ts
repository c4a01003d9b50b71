import type { MountStage } from '../../play/types.ts';
import type { View } from '../../../engine/types.ts';

/** A finished exercise that can be looked at again at any minute. */
export interface ReplayControl {
  /** Exercise minute of the cursor. */
  at: number;
  /** True for what the cell knew at that minute, false for what was true. */
  known: boolean;
  board: View['board'];
  mountStage: MountStage;
  onMove(at: number): void;
  onKnown(known: boolean): void;
  /** Opens a new exercise from the minute of the cursor. */
  onBranch(): void;
}
