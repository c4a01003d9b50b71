import { useEffect, useRef } from 'preact/hooks';

/** Runs what the key pressed stands for: not while typing, not in a dialog, not with a modifier. */
export function useKeys<A>(actionFor: (key: string) => A | null, run: (action: A) => void): void {
  const latest = useRef({ actionFor, run });
  latest.current = { actionFor, run };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = latest.current.actionFor(event.key);
      if (action === null || isTaken(event.target, event.key)) return;
      event.preventDefault();
      latest.current.run(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Does this element use the key itself? Fields take every key, buttons and the like take Space. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') || document.querySelector('dialog[open]')) return true;
  if (target.isContentEditable || target.closest('textarea, select')) return true;
  const input = target.closest('input');
  if (input && !['checkbox', 'radio', 'button'].includes(input.type)) return true;
  return key === ' ' && target.closest('button, a, input, summary, [role=tab]') !== null;
}
