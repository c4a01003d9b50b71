import { lazy } from './lazy.tsx';
import { loadWords } from './words.tsx';

// A dialog opens when it is there: nothing stands in its place.
const Nothing = () => null;

/** The settings. */
export const SettingsDialog = lazy(async () => {
  const [module] = await Promise.all([import('../panels/settings/SettingsDialog.tsx'), loadWords('settings')]);
  return module.SettingsDialog;
}, Nothing);

/** The accessibility statement. */
export const AccessibilityDialog = lazy(async () => {
  const [module] = await Promise.all([import('../panels/title/Statement.tsx'), loadWords('about')]);
  return module.AccessibilityDialog;
}, Nothing);

/** The credits and licences. */
export const CreditsDialog = lazy(async () => {
  const [module] = await Promise.all([import('../panels/title/Statement.tsx'), loadWords('about')]);
  return module.CreditsDialog;
}, Nothing);

/** Fetches them before they are asked for: the network may be gone by then. */
export function preloadDialogs(): void {
  for (const dialog of [SettingsDialog, AccessibilityDialog, CreditsDialog]) dialog.preload();
}
