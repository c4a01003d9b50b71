import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../panels/settings/settings.ts';
import { useAudio, type Heard } from '../useAudio.ts';

/** The sound of a room: what `RoomSound` shows and turns. */
export interface RoomAudio {
  /** What is being heard, in words. */
  captions: string[];
  /** Browsers allow no sound before somebody has touched the page. */
  allowed: boolean;
  mute: boolean;
  onMute(mute: boolean): void;
}

/** What ends a gesture: the press that allows sound must not be taken for one that silences it. */
const GESTURES = ['click', 'keyup'] as const;

/** The sounds of a projection, from what its console sends; null as long as it has sent nothing. */
export function useRoomAudio(source: Heard | null, settings: Settings): RoomAudio {
  const [mute, onMute] = useState(settings.mute);
  const { captions, end } = useAudio(source, { ...settings, mute });
  const allowed = useAllowed();
  const running = useRef(false);
  useEffect(() => {
    if (!source) return;
    running.current = source.now().view.phase === 'running';
    return source.subscribe(({ view }) => {
      const over = running.current && view.phase !== 'running';
      running.current = view.phase === 'running';
      // The result is told at the debrief, by a person.
      if (over) end('mixed');
    });
  }, [source, end]);
  return { captions, allowed, mute, onMute };
}

function useAllowed(): boolean {
  const [allowed, setAllowed] = useState(() => navigator.userActivation?.hasBeenActive ?? false);
  useEffect(() => {
    if (allowed) return;
    const allow = (): void => void setTimeout(() => setAllowed(true));
    for (const gesture of GESTURES) document.addEventListener(gesture, allow, { capture: true, once: true });
    return () => {
      for (const gesture of GESTURES) document.removeEventListener(gesture, allow, true);
    };
  }, [allowed]);
  return allowed;
}
