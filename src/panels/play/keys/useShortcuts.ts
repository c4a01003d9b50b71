import { actionFor, type Action, type Shortcuts } from './keys.ts';
import { useKeys } from './useKeys.ts';

/** Runs the action of the key pressed, unless the player has turned the keys off. */
export function useShortcuts({ enabled, keys }: Shortcuts, run: (action: Action) => void): void {
  useKeys((key) => (enabled ? actionFor(keys, key) : null), run);
}
