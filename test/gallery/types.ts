import type { ComponentChildren } from 'preact';
import type { Lang } from '../../src/i18n/index.ts';
import type { Settings } from '../../src/panels/settings/settings.ts';

/** What a case may look at while it is drawn. */
export interface Scene {
  lang: Lang;
  settings: Settings;
  /** The texts of a scenario or a fixture, as they are or in double length. */
  texts: <T>(value: T) => T;
}

/** One screen, dialog or state, drawn from fixtures. */
export interface Case {
  /** The folder it is listed under, then its name: `title/first-visit`. */
  id: string;
  draw(scene: Scene): ComponentChildren | Promise<ComponentChildren>;
  /** Keys pressed once it is drawn, to come to a panel or a dialog. */
  keys?: readonly string[];
  /** A selector to be clicked once it is drawn, or several in turn. */
  click?: string | readonly string[];
  /** What is typed in a field, given by its selector, after that. */
  fill?: readonly [selector: string, text: string];
  /** A selector whose coming means that it stands still, where something is worked out meanwhile. */
  settled?: string;
  /** It has a canvas, which is ready some frames after. */
  board?: boolean;
}
