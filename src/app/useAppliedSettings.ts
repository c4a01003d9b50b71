import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../panels/settings/settings.ts';
import { applySettings } from './settings.ts';
import { useLooks } from './useLooks.ts';

/** Keeps the page in step with the settings and the device; it began with the first, which would style all of it again. */
export function useAppliedSettings(settings: Settings): void {
  const looks = useLooks(settings);
  const applied = useRef({ settings, looks });
  useEffect(() => {
    if (applied.current.settings === settings && applied.current.looks === looks) return;
    applied.current = { settings, looks };
    applySettings(settings, looks);
  }, [settings, looks]);
}
