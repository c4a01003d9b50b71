import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Announcer } from '../panels/parts/index.ts';
import type { Settings } from '../panels/settings/settings.ts';
import { painted, whenCalm } from '../panels/play/base/late.ts';
import { preloadDialogs, SettingsDialog } from './dialogs.ts';
import { downloadJson, recordName } from './download.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Frame } from './Frame.tsx';
import { secretHere } from './group/address.ts';
import { Guard } from './Guard.tsx';
import { lazy } from './lazy.tsx';
import { Opening } from './Opening.tsx';
import { savedOf, type Saved } from './record.ts';
import type { Review } from './review.ts';
import type { Opened, Request, Unopened } from './screens.ts';
import { readSettings, writeSettings } from './settings.ts';
import { TitleScreen } from './TitleScreen.tsx';
import { useAppliedSettings } from './useAppliedSettings.ts';
import { useImport } from './useImport.ts';
import { useScreens } from './useScreens.ts';
import { useShelf } from './useShelf.ts';
import { watchErrors } from './watchErrors.ts';
import { loadWords, SpeakIn, wordsOf } from './words.tsx';

const Briefing = lazy(async () => {
  const [module] = await Promise.all([import('./BriefingScreen.tsx'), loadWords('briefing')]);
  return module.default;
});
const Play = lazy(async () => {
  const [module] = await Promise.all([import('./PlayScreen.tsx'), loadWords('play', 'facts', 'refusals', 'captions')]);
  return module.default;
});
const Table = lazy(async () => {
  const words = loadWords('facilitator', 'group', 'play', 'facts', 'refusals');
  const [module] = await Promise.all([import('./table/ConsoleScreen.tsx'), words]);
  return module.default;
});
const Debrief = lazy(async () => {
  const [module] = await Promise.all([
    import('./DebriefScreen.tsx'),
    loadWords('debrief', 'facts', 'hotwash', 'export', 'play', 'captions'),
  ]);
  return module.default;
});

const Room = lazy(async () => {
  const [module] = await Promise.all([import('./group/UnopenedScreen.tsx'), loadWords('group', 'problems')]);
  return module.default;
});

/** The application: settings, words, screens. */
export function App() {
  const [settings, setSettings] = useState(readSettings);
  const [settingsKept, setSettingsKept] = useState(true);
  useAppliedSettings(settings);
  const current = useRef(settings);
  current.current = settings;
  const shelf = useShelf();
  const imports = useImport(() => settings.lang);

  const open = useCallback(
    (request: Request): Promise<Opened> => imports.explain(request, () => openRequest(request, () => current.current)),
    [],
  );
  const { screen, settingsOpen, context, send } = useScreens(open);
  const moved = useRef(false);
  if (screen !== 'title') moved.current = true;

  const change = (change: Partial<Settings>): void => {
    const next = { ...settings, ...change };
    setSettings(next);
    setSettingsKept(writeSettings(next));
  };
  const fail = useCallback((error: unknown) => send({ type: 'fail', error: ofRoom(error) }), [send]);

  useEffect(() => {
    const key = screen === 'opening' ? 'title' : screen === 'unopened' ? 'console' : screen;
    document.title = wordsOf(settings.lang).t(`pageTitle.${key}`);
    window.scrollTo(0, 0);
  }, [screen, settings.lang]);
  useEffect(() => (screen === 'title' ? whenCalm(() => void import('./open.ts').catch(() => undefined)) : undefined), [screen]);
  useEffect(() => {
    if (screen !== 'briefing') return;
    Play.preload();
    void import('../stage/index.ts').catch(() => undefined);
  }, [screen]);
  useEffect(() => {
    // Only the title lists what is kept: an exercise saves at every command.
    if (screen === 'title') return whenCalm(() => void shelf.refresh());
    if (screen === 'debrief' || screen === 'unopened') void shelf.refresh();
    return undefined;
  }, [screen]);
  useEffect(() => {
    // While there is a server to take it from.
    if (secretHere() || shelf.saved.some(({ secret }) => secret)) Room.preload();
  }, [screen, shelf.saved]);
  useEffect(() => whenCalm(preloadDialogs), []);
  useEffect(() => watchErrors(fail), [fail]);
  useEffect(() => {
    const secret = secretHere();
    if (secret) send({ type: 'open', request: { kind: 'lead', secret } });
  }, [send]);
  useEffect(() => {
    // The address gives its secret up only where the title can lead the room again.
    if (screen === 'title' && shelf.kept && shelf.saved.some(({ secret }) => secret && secret === secretHere())) plainAddress();
  }, [screen, shelf.saved]);
  useEffect(() => {
    if (!context.review) return;
    void shelf.put(finishedOf(context.review)).catch(() => undefined);
  }, [context.review]);

  const { exercise, review } = context;
  const home = (): void => {
    // Before the connection is given up.
    exercise?.clock.act('pause');
    send({ type: 'closeSettings' });
    send({ type: 'home' });
  };
  const download =
    exercise &&
    (() => {
      const record = exercise.record();
      downloadJson(recordName(record.scenario.id, record.seed, new Date()), record);
    });

  const led = exercise ? exercise.secret : secretHere();
  const again = led ? () => send({ type: 'open', request: { kind: 'lead', secret: led } }) : null;
  const kept = shelf.saved.find(({ secret }) => secret && secret === led);
  const copy =
    kept &&
    (() => {
      const { secret: _, ...saved } = kept;
      plainAddress();
      send({ type: 'open', request: { kind: 'saved', saved } });
    });

  const screenOf = (
    <Guard key={screen} onError={fail}>
      {screen === 'title' && (
        <TitleScreen
          shelf={shelf}
          imports={imports}
          takesFocus={moved.current}
          onOpen={(request) => void painted().then(() => send({ type: 'open', request }))}
        />
      )}
      {screen === 'opening' && <Opening />}
      {screen === 'briefing' && exercise && (
        <Briefing.Show exercise={exercise} onBegin={() => void painted().then(() => send({ type: 'begin' }))} />
      )}
      {screen === 'play' && exercise && (
        <Play.Show
          exercise={exercise}
          settings={settings}
          save={(saved) => void shelf.put(saved).catch(() => undefined)}
          settingsOpen={settingsOpen}
          onSettings={() => send({ type: 'openSettings' })}
          onFinish={(review, heard) => send({ type: 'finish', review, heard })}
          onError={fail}
        />
      )}
      {screen === 'console' && exercise && (
        <Table.Show
          exercise={exercise}
          settings={settings}
          save={(saved) => void shelf.put(saved).catch(() => undefined)}
          onSettings={() => send({ type: 'openSettings' })}
          onFinish={(review) => {
            send({ type: 'finish', review });
            plainAddress();
          }}
          onHome={home}
          onAgain={() => context.request && send({ type: 'open', request: context.request })}
          onError={fail}
        />
      )}
      {screen === 'debrief' && review && (
        <Debrief.Show
          settings={settings}
          shelf={shelf.saved}
          onOpen={(request) => send({ type: 'open', request })}
          review={review}
          heard={context.heard}
          kept={shelf.kept}
          save={(typed) => shelf.put(finishedOf(typed))}
          onAgain={(choice) => send({ type: 'open', request: { kind: 'new', choice } })}
        />
      )}
      {screen === 'error' && <ErrorScreen error={context.error} onHome={home} onDownload={download} onAgain={again} />}
      {screen === 'unopened' && (
        <Room.Show
          room={context.error as Unopened}
          onAgain={() => again?.()}
          onCopy={copy ?? null}
          onDownload={download}
          onHome={home}
        />
      )}
    </Guard>
  );

  return (
    <SpeakIn lang={settings.lang}>
      <Announcer>
        {screen === 'play' || screen === 'console' ? (
          screenOf
        ) : (
          <Frame
            onHome={screen === 'title' ? undefined : home}
            onLanguage={() => change({ lang: settings.lang === 'fr' ? 'en' : 'fr' })}
            onSettings={() => send({ type: 'openSettings' })}
          >
            {screenOf}
          </Frame>
        )}
        {settingsOpen && (
          <SettingsDialog.Show
            settings={settings}
            kept={settingsKept}
            onChange={change}
            onClose={() => send({ type: 'closeSettings' })}
            exercise={
              (screen === 'play' || screen === 'console') && download
                ? { kept: shelf.kept, onLeave: home, onDownload: download }
                : null
            }
          />
        )}
      </Announcer>
    </SpeakIn>
  );
}

function finishedOf({ sheet, ...review }: Review): Saved {
  return savedOf(review, { finished: true, score: sheet.assessed ? sheet.total : null }, Date.now());
}

function plainAddress(): void {
  if (secretHere()) history.replaceState(null, '', location.pathname);
}

/** What a server has denied to the page that leads a room is no bug. */
function ofRoom(error: unknown): unknown {
  const unopened = secretHere();
  const faults = (error as { problems?: Unopened['faults'] } | null)?.problems;
  return unopened && faults ? ({ unopened, faults } satisfies Unopened) : error;
}

async function openRequest(request: Request, settings: () => Settings): Promise<Opened> {
  const module = await import('./open.ts');
  return module.openRequest(request, settings);
}
