import type { Fact, Text, View } from '../engine/types.ts';

export type Language = 'fr' | 'en';
export type Theme = 'dark' | 'light' | 'contrast' | 'contrast-light';
export type Renderer = 'canvas' | 'webgl';

export interface StageOptions {
  language: Language;
  reducedMotion: boolean;
  theme: Theme;
  /** The only word that the board itself does not hold. */
  label?: { cell: Text };
  /** Buttons for the legend and the zoom on the board itself; by default there are some. False where the page has its own. */
  controls?: boolean;
  /** Said once, when the wheel alone is turned over the board and scrolls the page instead. */
  wheelHint?: () => string;
  /** For tests: by default WebGL, or canvas where WebGL is software. */
  renderer?: Renderer;
}

/** The situation board. Give it views; it gives back presses on stations and bodies. Sizes follow its container. */
export interface Stage {
  /** Draws a view. The animations are what changed since the one before. */
  update(view: View, facts: Fact[]): void;
  setLanguage(language: Language): void;
  setMotion(reduced: boolean): void;
  setTheme(theme: Theme): void;
  /** To be called when the container changed size by other means than layout. */
  resize(): void;
  focusStation(id: string | null): void;
  onStation(listener: (id: string) => void): void;
  /** Called with the id of a body of the directory when its terminus or its name is pressed. */
  onBody(listener: (id: string) => void): void;
  /** Bigger than 1 comes nearer; 'fit' shows the whole map. */
  zoom(factor: number | 'fit'): void;
  /** Moves what is seen to the right and down, in parts of the container; nothing while the whole map is seen. */
  pan(dx: number, dy: number): void;
  /** Shows or hides what the signs mean; without a word, the other of the two. */
  legend(open?: boolean): void;
  readonly renderer: Renderer;
  destroy(): Promise<void>;
}
