import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useRef, useState } from 'preact/hooks';

export type Announce = (message: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence to screen readers: what happened elsewhere on the page. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Two live regions around the application. A sentence said twice is read twice. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [polite, setPolite] = useState('');
  const [assertive, setAssertive] = useState('');
  const turn = useRef(false);

  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    turn.current = !turn.current;
    // A trailing no-break space makes a repeated sentence a new one.
    const text = turn.current ? message : `${message}\u00a0`;
    if (urgency === 'assertive') setAssertive(text);
    else setPolite(text);
  }, []);

  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="visually-hidden" aria-live="polite">
        {polite}
      </div>
      <div class="visually-hidden" aria-live="assertive">
        {assertive}
      </div>
    </AnnounceContext.Provider>
  );
}
