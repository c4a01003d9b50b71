import { RoomSound } from '../../../src/app/table/RoomSound.tsx';
import DebriefScreen from '../../../src/app/DebriefScreen.tsx';
import { CELL, view as viewOf, type Message, type View } from '../../../src/engine/index.ts';
import { DeskContext } from '../../../src/panels/play/base/desk.ts';
import { MessageView } from '../../../src/panels/play/inbox/MessageView.tsx';
import { useDeskOf } from '../../../src/panels/play/useDeskOf.ts';
import { SeatEnding } from '../../../src/panels/group/SeatEnding.tsx';
import { useWords } from '../../../src/panels/parts/index.ts';
import type { Scenario, Text } from '../../../src/scenario/scenario.ts';
import { resumeHost } from '../../../src/session/index.ts';
import '../../../src/panels/play/style/index.css';
import { recordAt, reviewAt, sceneScenario } from '../played.ts';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'passive' };

function Letter({ view, message }: { view: View; message: Message }) {
  const desk = useDeskOf(view, { submit: () => Promise.resolve({ refused: 'not-this-seat' as const }) });
  return (
    <DeskContext.Provider value={desk}>
      {/* As the play screen does on a phone. */}
      <div class={window.innerWidth < 600 ? 'play--narrow' : ''}>
        <MessageView
          message={message}
          channel={view.channels.find(({ id }) => id === message.channel)}
          at={message.at}
          orders={[]}
          onOrder={nothing}
        />
      </div>
    </DeskContext.Provider>
  );
}

/** A message of the scenario as it stands when it comes, whatever was played. */
function messageOf(scenario: Scenario, id: string): Message {
  const inject = scenario.injects.find((one) => one.id === id);
  if (!inject) throw new Error(`no inject ${id}`);
  const { fr, en } = scenario.texts;
  const text = (find: (texts: Scenario['texts']['fr']) => string | undefined): Text => ({
    fr: find(fr) ?? '',
    en: find(en) ?? '',
  });
  const asks = inject.options.length > 0;
  return {
    ...{ id, kind: 'inject', at: 885, channel: inject.channel, decides: true, dilemma: inject.dilemma },
    from: text(({ injects }) => injects[id]?.from),
    title: text(({ injects }) => injects[id]?.title),
    text: text(({ injects }) => injects[id]?.text),
    ...{ state: asks ? 'open' : 'told', until: asks ? 945 : null, chosen: null, outcome: null },
    options: inject.options.map((option) => ({
      ...{ id: option.id, ready: true },
      label: text(({ injects }) => injects[id]?.options?.[option.id]?.label),
    })),
  };
}

const letter =
  (id: string) =>
  async ({ texts }: Scene) => {
    const scenario = await sceneScenario({ ...LONG, texts });
    const resumed = resumeHost(scenario, recordAt(scenario, { ...LONG, until: 0 }));
    if (!resumed.ok) throw new Error(JSON.stringify(resumed.problems));
    return framed(<Letter view={viewOf(scenario, resumed.value.world(), CELL)} message={messageOf(scenario, id)} />);
  };

const heard = async ({ texts, settings }: Scene) =>
  framed(
    <DebriefScreen
      settings={{ ...settings, captions: true }}
      review={await reviewAt({ ...LONG, texts })}
      heard="ending-bad"
      onAgain={nothing}
    />,
  );

function Room({ allowed }: { allowed: boolean }) {
  const { t } = useWords();
  const captions = allowed ? [t('captions:press'), t('captions:tone-rises')] : [];
  return (
    <main class="projector">
      <RoomSound audio={{ captions, allowed, mute: false, onMute: nothing }} />
    </main>
  );
}

/** What comes over the air or from mouth to ear, and what is heard, in words. */
export const letterCases: Case[] = [
  { id: 'letters/television', draw: letter('no-proof') },
  { id: 'letters/television-decision', draw: letter('who-did-it') },
  { id: 'letters/radio', draw: letter('on-air') },
  { id: 'letters/radio-silence', draw: letter('on-air-thin') },
  { id: 'letters/studio', draw: letter('radio') },
  { id: 'letters/studio-evening', draw: letter('mfa-word') },
  { id: 'letters/in-person', draw: letter('no-numbers') },
  { id: 'letters/phone', draw: letter('stranger') },
  { id: 'letters/ending-heard', draw: heard },
  { id: 'letters/seat-ending', draw: () => <SeatEnding onClose={nothing} /> },
  { id: 'letters/room-sound', draw: () => <Room allowed /> },
  { id: 'letters/room-sound-off', draw: () => <Room allowed={false} /> },
];
