import { PANELS, type PanelId } from '../types.ts';

export const ACTIONS = ['pause', 'next', 'slower', 'faster', ...PANELS, 'decide', 'unread', 'glossary', 'help'] as const;
export type Action = (typeof ACTIONS)[number];
/** Key of each action, as the keyboard names it; an empty string for none. */
export type Keys = Record<Action, string>;

export interface Shortcuts {
  enabled: boolean;
  keys: Keys;
}

export const DEFAULTS: Shortcuts = {
  enabled: true,
  keys: {
    pause: ' ',
    next: 'n',
    slower: '-',
    faster: '+',
    messages: '1',
    orders: '2',
    directory: '3',
    situation: '4',
    log: '5',
    board: '6',
    decide: 'd',
    unread: 'u',
    glossary: 'g',
    help: '?',
  },
};

export function isPanel(action: Action): action is PanelId & Action {
  return (PANELS as readonly string[]).includes(action);
}

/** One letter whatever its case; other keys as they are named. */
export function keyName(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** The action that a key stands for. */
export function actionFor(keys: Keys, key: string): Action | null {
  const wanted = keyName(key);
  return ACTIONS.find((action) => keys[action] === wanted) ?? null;
}

const STORE = 'cellule72.shortcuts';

/** What this browser kept of the player's choice of keys. */
export function keptShortcuts(): Shortcuts {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '{}') as Partial<Shortcuts>;
    const keys = { ...DEFAULTS.keys };
    for (const action of ACTIONS) {
      const key: unknown = kept.keys?.[action];
      if (typeof key === 'string') keys[action] = key;
    }
    return { enabled: kept.enabled !== false, keys };
  } catch {
    // Storage is refused in some places, such as a folder opened by double-click.
    return DEFAULTS;
  }
}

export function keepShortcuts(shortcuts: Shortcuts): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(shortcuts));
  } catch {
    // The choice then lasts as long as the page.
  }
}
