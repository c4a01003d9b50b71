import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Rooms } from '../../facilitator/rooms/Rooms.tsx';
import { Announcer, useWords } from '../../panels/parts/index.ts';
import { SettingsDialog } from '../../panels/settings/SettingsDialog.tsx';
import type { Settings } from '../../panels/settings/settings.ts';
import '../../panels/play/style/index.css';
import '../../facilitator/style/console.css';
import type { Exercise } from '../exercise.ts';
import { Frame } from '../Frame.tsx';
import { LEAD } from '../group/address.ts';
import { DeniedError } from '../group/connection.ts';
import { leadRoom } from '../group/lead.ts';
import { findScenario } from '../library.ts';
import { useLooks } from '../looks.ts';
import { applySettings, writeSettings } from '../settings.ts';
import { loadWords, SpeakIn } from '../words.tsx';
import { secretsHere } from './address.ts';
import { glanceOf } from './glance.ts';

/** Real milliseconds between two looks at the rooms. */
const LOOK = 1000;

/** The page of a facilitator who runs several rooms. */
export async function showRooms(root: HTMLElement, settings: Settings): Promise<void> {
  await loadWords('group', 'facilitator', 'play', 'problems');
  render(<RoomsPage first={settings} />, root);
}

function RoomsPage({ first }: { first: Settings }) {
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
        <Frame
          group
          onHome={() => location.assign(location.pathname)}
          onLanguage={() => change({ lang: settings.lang === 'fr' ? 'en' : 'fr' })}
          onSettings={() => setOpen(true)}
        >
          <Screen />
        </Frame>
        {open && (
          <SettingsDialog settings={settings} kept={kept} onChange={change} onClose={() => setOpen(false)} exercise={null} />
        )}
      </Announcer>
    </SpeakIn>
  );
}

type Opened = { exercise: Exercise } | { problem: string };

function Screen() {
  const { t } = useWords();
  const secrets = useMemo(secretsHere, []);
  const opened = useRooms(secrets);
  useEffect(() => {
    document.title = t('pageTitle.rooms');
  }, [t]);
  const exercises = opened.flatMap((one) => (one && 'exercise' in one ? [one.exercise] : []));
  const view = exercises[0]?.now().view;
  return (
    <Rooms
      title={view?.title ?? null}
      start={view?.start ?? null}
      rooms={secrets.map((secret, index) => {
        const one = opened[index];
        return {
          key: secret,
          address: `${LEAD}#${secret}`,
          glance: one && 'exercise' in one ? glanceOf(one.exercise) : null,
          problem: one && 'problem' in one ? t(`problems:${one.problem as 'no-server'}`) : null,
        };
      })}
      onAll={(action) => exercises.forEach(({ clock }) => clock.act(action))}
      onStop={(stopped) => exercises.forEach(({ group }) => group?.stop(stopped))}
    />
  );
}

/** Every room of these secrets, once it is opened; drawn again every second and at every change of a clock. */
function useRooms(secrets: readonly string[]): readonly (Opened | undefined)[] {
  const [opened, setOpened] = useState<readonly (Opened | undefined)[]>([]);
  const [, look] = useState(0);
  useEffect(() => {
    let left = false;
    const all: Exercise[] = [];
    const put = (index: number, one: Opened): void =>
      setOpened((before) => secrets.map((_, place) => (place === index ? one : before[place])));
    secrets.forEach((secret, index) => {
      leadRoom(secret, load).then(
        (exercise) => {
          if (left) return exercise.dispose();
          all.push(exercise);
          put(index, { exercise });
        },
        (error: unknown) => {
          if (!(error instanceof DeniedError)) throw error;
          put(index, { problem: error.denial });
        },
      );
    });
    const timer = setInterval(() => look((turn) => turn + 1), LOOK);
    return () => {
      left = true;
      clearInterval(timer);
      for (const exercise of all) exercise.dispose();
    };
  }, [secrets]);
  return opened;
}

function load(id: string) {
  const item = findScenario(id);
  if (!item) throw new DeniedError('unknown-scenario');
  return item.load();
}
