import { useState } from 'preact/hooks';
import { afterPaint } from '../../panels/play/base/late.ts';
import { useKeys } from '../../panels/play/keys/useKeys.ts';
import type { ConsoleProps } from '../types.ts';
import { actionFor, keepKeysOn, keysOn, type Action } from './keys.ts';

type Part = 'chronogramme' | 'cell' | 'notes';

/** Where the focus goes, in the part of the console that it is in. */
const PLACES: Partial<Record<Action, [part: Part, field: string]>> = {
  enter: ['cell', '.enter__field'],
  find: ['chronogramme', '.chronogramme .search__input'],
  note: ['notes', '.notes__form input[type=text]'],
};

type Props = Pick<ConsoleProps, 'view' | 'clock' | 'stopped' | 'projector' | 'clockAction'> & {
  /** Brings a part of the console into sight, ready for its field to be used. */
  show(part: Part): void;
};

/** The keys of the console: whether they are on, and whether the sheet that tells them is open. */
export function useConsoleKeys({ view, clock, stopped, projector, clockAction, show }: Props) {
  const [enabled, setEnabled] = useState(keysOn);
  const [sheet, setSheet] = useState(false);
  const still = view.phase !== 'running' || stopped;
  const run = (action: Action): void => {
    const place = PLACES[action];
    if (place) {
      const [part, selector] = place;
      const field = document.querySelector<HTMLElement>(selector);
      show(part);
      // What is typed next goes there: only a part that was out of sight has to be drawn first.
      if (field) field.focus();
      else afterPaint(() => document.querySelector<HTMLElement>(selector)?.focus());
    } else if (action === 'help') setSheet(true);
    else if (action === 'project') projector?.open();
    else if (!still && action === 'pause') clockAction(clock.running ? 'pause' : 'run');
    else if (!still && action === 'next') clockAction('next');
  };
  useKeys((key) => (enabled ? actionFor(key) : null), run);
  return {
    sheet,
    openSheet: setSheet,
    enabled,
    enable(on: boolean) {
      keepKeysOn(on);
      setEnabled(on);
    },
  };
}
