import type { Lang } from '../../i18n/index.ts';

/** What a player sets once; volumes and text size in percent. */
export interface Settings {
  lang: Lang;
  text: (typeof TEXT_SIZES)[number];
  /** 'auto' follows the device. */
  theme: (typeof THEMES)[number];
  contrast: (typeof CONTRASTS)[number];
  reducedMotion: boolean;
  mute: boolean;
  music: number;
  effects: number;
  captions: boolean;
  pace: (typeof PACES)[number];
  autoPause: boolean;
  /** Whether a dilemma asks how sure the players are. */
  askSure: boolean;
}

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const PACES = [1, 2, 5] as const;
export const THEMES = ['auto', 'dark', 'light'] as const;
export const CONTRASTS = ['auto', 'normal', 'high'] as const;
