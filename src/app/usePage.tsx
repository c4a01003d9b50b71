import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../panels/settings/settings.ts';
import { whenCalm } from '../panels/play/base/late.ts';
import { preloadDialogs, SettingsDialog } from './dialogs.ts';
import { writeSettings } from './settings.ts';
import { useAppliedSettings } from './useAppliedSettings.ts';

/** The settings of a page of its own, and the dialog that changes them. */
export interface Page {
  settings: Settings;
  onLanguage(): void;
  onSettings(): void;
  closeSettings(): void;
  /** The dialog while it is open, with what this screen adds to it. */
  dialog(more?: ComponentChildren): VNode | null;
}

export function usePage(first: Settings): Page {
  const [settings, setSettings] = useState(first);
  const [kept, setKept] = useState(true);
  const [open, setOpen] = useState(false);
  useAppliedSettings(settings);
  useEffect(() => whenCalm(preloadDialogs), []);
  const change = (some: Partial<Settings>): void => {
    const next = { ...settings, ...some };
    setSettings(next);
    setKept(writeSettings(next));
  };
  const closeSettings = (): void => setOpen(false);
  return {
    settings,
    onLanguage: () => change({ lang: settings.lang === 'fr' ? 'en' : 'fr' }),
    onSettings: () => setOpen(true),
    closeSettings,
    dialog: (more) =>
      open ? (
        <SettingsDialog.Show settings={settings} kept={kept} onChange={change} onClose={closeSettings} exercise={null}>
          {more}
        </SettingsDialog.Show>
      ) : null,
  };
}
