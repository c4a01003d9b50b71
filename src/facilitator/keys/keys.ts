import { keepShortcuts, keptShortcuts, keyName } from '../../panels/play/keys/keys.ts';

export const ACTIONS = ['pause', 'next', 'enter', 'find', 'note', 'project', 'help'] as const;
export type Action = (typeof ACTIONS)[number];

/** The key of each action, as the keyboard names it. */
export const KEYS: Readonly<Record<Action, string>> = {
  pause: ' ',
  next: 'n',
  enter: '/',
  find: 'f',
  note: 'o',
  project: 'p',
  help: '?',
};

/** The action that a key stands for. */
export function actionFor(key: string): Action | null {
  const wanted = keyName(key);
  return ACTIONS.find((action) => KEYS[action] === wanted) ?? null;
}

/** Whether keys of one sign are on: the same choice as the player's, kept in this browser. */
export function keysOn(): boolean {
  return keptShortcuts().enabled;
}

export function keepKeysOn(enabled: boolean): void {
  keepShortcuts({ ...keptShortcuts(), enabled });
}
