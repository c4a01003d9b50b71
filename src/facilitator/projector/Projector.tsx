import { useEffect, useRef } from 'preact/hooks';
import type { Fact, View } from '../../engine/types.ts';
import { BoardTwin } from '../../panels/play/board/BoardTwin.tsx';
import { DeskContext } from '../../panels/play/base/desk.ts';
import { useLines } from '../../panels/play/log/lines.ts';
import { useDeskOf } from '../../panels/play/useDeskOf.ts';
import type { Clock } from '../../panels/play/types.ts';
import { Button, useWords } from '../../panels/parts/index.ts';
import '../../panels/play/style/index.css';
import { Stopped } from '../bar/ConsoleBar.tsx';
import '../style/console.css';
import './projector.css';

/** How many lines of news are shown: readable at eight metres. */
const NEWS = 3;

export interface ProjectorProps {
  view: View;
  /** What the cell has learned. */
  facts: Fact[];
  clock: Clock;
  stopped: boolean;
  /** The console has not answered for a while. */
  lost: boolean;
  mountStage(element: HTMLElement): () => void;
}

/** What the room sees: the situation, the clock, the news. Nothing hidden from the cell ever reaches it. */
export function Projector({ view, facts, clock, stopped, lost, mountStage }: ProjectorProps) {
  const { t, pick, clock: clockOf, elapsed, span } = useWords();
  const desk = useDeskOf(view, { submit: () => Promise.resolve({ refused: 'not-this-seat' }) });
  const news = useLines(facts, view).slice(0, NEWS);
  const open = view.inbox.filter(({ state }) => state === 'open');
  const running = view.work.filter(({ state }) => state === 'running');
  const over = view.phase !== 'running';

  return (
    <DeskContext.Provider value={desk}>
      <div class="projector">
        <header class="projector__top">
          <p class="play__banner">{t('play:banner')}</p>
          {stopped && <Stopped />}
          {lost && (
            <p class="projector__lost" role="alert">
              {t('facilitator:projector.lost')}
            </p>
          )}
          <div class="projector__clock">
            <p class="projector__time tabular">{clockOf(view.start, view.at)}</p>
            <p class="projector__elapsed tabular">
              {elapsed(view.at)} ·{' '}
              {over ? (
                <strong role="status">{t('facilitator:bar.over')}</strong>
              ) : (
                t(`play:reason.${clock.running ? 'running' : standing(clock)}`)
              )}
            </p>
            <Button
              kind="quiet"
              icon="outside"
              onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
            >
              {t('facilitator:projector.full')}
            </Button>
          </div>
        </header>
        <main class="projector__main">
          <section class="projector__board" aria-label={t('play:board.title')}>
            <Stage mount={mountStage} />
            <div class="visually-hidden">
              <BoardTwin board={view.board} />
            </div>
          </section>
          <div class="projector__side">
            <section>
              <h2>{t('facilitator:projector.decisions')}</h2>
              {open.length === 0 && <p class="soft">{t('facilitator:projector.none')}</p>}
              <ul>
                {open.map((message) => (
                  <li key={message.id}>
                    {pick(message.title)}
                    {message.until !== null && <strong class="tabular"> {span(message.until - view.at)}</strong>}
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2>{t('facilitator:projector.running')}</h2>
              {running.length === 0 && <p class="soft">{t('facilitator:projector.none')}</p>}
              <ul>
                {running.map((work) => (
                  <li key={work.n}>{pick(work.title)}</li>
                ))}
              </ul>
            </section>
          </div>
        </main>
        <div class="projector__news" aria-label={t('facilitator:projector.news')} role="log" tabIndex={0}>
          {news.map((line) => (
            <p key={line.key}>
              <span class="tabular soft">{line.time}</span> {line.sentence}
            </p>
          ))}
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** Why time stands, where it is the cell's business. */
function standing({ reason }: Clock): 'dilemma' | 'deadline' | 'slept' | 'paused' {
  return reason === 'dilemma' || reason === 'deadline' || reason === 'slept' ? reason : 'paused';
}

function Stage({ mount }: { mount(element: HTMLElement): () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef(mount);
  useEffect(() => (place.current ? mounted.current(place.current) : undefined), []);
  return <div class="projector__stage" ref={place} aria-hidden="true" />;
}
