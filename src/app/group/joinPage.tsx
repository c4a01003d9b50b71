import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Announcer, useWords } from '../../panels/parts/index.ts';
import { Join, type Door } from '../../panels/group/Join.tsx';
import { SettingsDialog } from '../../panels/settings/SettingsDialog.tsx';
import type { Settings } from '../../panels/settings/settings.ts';
import { Frame } from '../Frame.tsx';
import { useLooks } from '../looks.ts';
import { applySettings, writeSettings } from '../settings.ts';
import { loadWords, SpeakIn } from '../words.tsx';
import { connect, DeniedError, granted } from './connection.ts';
import { keepPlace, newPlace, placeHere } from './place.ts';
import { ObserverScreen } from './ObserverScreen.tsx';
import { SeatScreen } from './SeatScreen.tsx';
import { sitDown, type Place, type Seated } from './seated.ts';

/** The page of a participant or an observer; `code` may come with the address. */
export async function showJoin(root: HTMLElement, settings: Settings, code: string): Promise<void> {
  await loadWords('group', 'play', 'facts', 'refusals', 'captions', 'facilitator', 'problems');
  render(<JoinPage first={settings} code={code} />, root);
}

function JoinPage({ first, code }: { first: Settings; code: string }) {
  const [settings, setSettings] = useState(first);
  const [kept, setKept] = useState(true);
  const [open, setOpen] = useState(false);
  const looks = useLooks(settings);
  useEffect(() => applySettings(settings, looks), [settings, looks]);
  const change = (some: Partial<Settings>): void => {
    const next = { ...settings, ...some };
    setSettings(next);
    setKept(writeSettings(next));
  };
  return (
    <SpeakIn lang={settings.lang}>
      <Announcer>
        <Screens
          settings={settings}
          code={code}
          onSettings={() => setOpen(true)}
          onLanguage={() => change({ lang: settings.lang === 'fr' ? 'en' : 'fr' })}
        />
        {open && (
          <SettingsDialog settings={settings} kept={kept} onChange={change} onClose={() => setOpen(false)} exercise={null} />
        )}
      </Announcer>
    </SpeakIn>
  );
}

interface ScreensProps {
  settings: Settings;
  code: string;
  onSettings(): void;
  onLanguage(): void;
}

function Screens({ settings, code: given, onSettings, onLanguage }: ScreensProps) {
  const { t } = useWords();
  const [code, setCode] = useState(given);
  const [door, setDoor] = useState<Door | null>(null);
  const [here, setHere] = useState<{ place: Place; seated: Seated } | null>(null);
  const [denial, setDenial] = useState<DeniedError['denial'] | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = t('pageTitle.join');
  }, [t]);

  /** Whatever the server answers is said; anything else is a bug and is thrown. */
  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setDenial(null);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DeniedError)) throw error;
      setDenial(error.denial);
    } finally {
      setBusy(false);
    }
  }, []);
  const look = useCallback(
    (typed: string) =>
      attempt(async () => {
        setCode(typed);
        setDoor(await lookAt(typed));
      }),
    [attempt],
  );
  const sit = useCallback(
    (place: Place) =>
      attempt(async () => {
        const seated = await sitDown(place);
        keepPlace(place);
        setHere({ place, seated });
      }),
    [attempt],
  );
  useEffect(() => {
    const before = placeHere();
    if (before && (given === '' || before.code === given)) void sit(before);
    else if (given !== '') void look(given);
  }, [given, look, sit]);

  const leave = (): void => {
    here?.seated.leave();
    keepPlace(null);
    setHere(null);
    setDoor(null);
  };
  if (here) {
    const props = { seated: here.seated, settings, onSettings, onLeave: leave };
    return here.place.as === 'seat' ? <SeatScreen {...props} /> : <ObserverScreen {...props} />;
  }
  return (
    <Frame group onLanguage={onLanguage} onSettings={onSettings}>
      <Join
        code={code}
        door={door}
        refused={denial && t(`problems:${denial as 'no-server'}`)}
        busy={busy}
        onCode={(typed) => void look(typed)}
        onSit={(seat, name) => void sit(newPlace('seat', code, seat, name))}
        onObserve={(name) => void sit(newPlace('observer', code, '', name))}
        onOther={() => setDoor(null)}
        onHome={() => location.assign(location.pathname)}
      />
    </Frame>
  );
}

async function lookAt(code: string): Promise<Door> {
  const connection = connect();
  try {
    return granted(await connection.ask('look', { code }));
  } finally {
    connection.close();
  }
}
