import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Fact, View } from '../../engine/types.ts';
import { Projector } from '../../facilitator/projector/Projector.tsx';
import { Waiting } from '../../facilitator/projector/Waiting.tsx';
import { useWords } from '../../panels/parts/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import { Root } from '../Root.tsx';
import { loadWords, wordsOf } from '../words.tsx';
import { useBoard, type BoardSource } from '../useBoard.ts';
import { listen } from './listen.ts';
import { HELLO, LOST, type Projected } from './projection.ts';
import { RoomSound } from './RoomSound.tsx';
import { useRoomAudio } from './useRoomAudio.ts';

/** Draws the projection in a page of its own; it shows what its console sends. */
export async function showProjection(root: HTMLElement, settings: Settings): Promise<void> {
  await loadWords('facilitator', 'play', 'facts', 'refusals', 'captions');
  render(<Projection settings={settings} />, root);
}

function Projection({ settings }: { settings: Settings }) {
  return (
    <Root lang={settings.lang} kept={wordsOf(settings.lang).t('facilitator:projector.bug')}>
      <Screen settings={settings} />
    </Root>
  );
}

function Screen({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const { state, source, lost } = useProjected();
  const mountStage = useBoard(source, settings);
  const audio = useRoomAudio(state && source, settings);
  useEffect(() => {
    document.title = t('facilitator:projector.title');
  }, [t]);
  if (!state) return <Waiting />;
  const { view, facts, clock, stopped } = state;
  return (
    <>
      <Projector view={view} facts={facts} clock={clock} stopped={stopped} lost={lost} mountStage={mountStage} />
      <RoomSound audio={audio} />
    </>
  );
}

/** What the console last sent, as a board can follow it; `lost` when it has been silent for too long. */
function useProjected(): { state: Projected | null; source: BoardSource; lost: boolean } {
  const [state, setState] = useState<Projected | null>(null);
  const [lost, setLost] = useState(false);
  const channel = useMemo(() => createChannel(), []);

  useEffect(() => {
    let heard = Date.now();
    const stop = listen((next) => {
      heard = Date.now();
      setLost(false);
      setState(next);
      channel.put(next);
    });
    const timer = setInterval(() => setLost(Date.now() - heard > LOST), HELLO);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [channel]);
  return { state, source: channel.source, lost };
}

function createChannel(): { put(state: Projected): void; source: BoardSource } {
  let last: { view: View; facts: Fact[] } | null = null;
  const listeners = new Set<Parameters<BoardSource['subscribe']>[0]>();
  return {
    put(state) {
      last = state;
      for (const listener of listeners) listener(state, state.fresh);
    },
    source: {
      now: () => {
        if (!last) throw new Error('the console has sent nothing yet');
        return last;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}
