import PlayScreen from '../../../src/app/PlayScreen.tsx';
import { exerciseAt, type Playing } from '../played.ts';
import type { Case, Scene } from '../types.ts';
import { nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'textbook' };

const play =
  (playing: Playing) =>
  async ({ settings, texts }: Scene) => (
    <PlayScreen
      exercise={await exerciseAt({ ...playing, texts })}
      settings={settings}
      save={nothing}
      onSettings={nothing}
      onFinish={nothing}
      onError={nothing}
    />
  );

const night = play({ ...LONG, until: 600 });
const panels = { orders: '2', directory: '3', situation: '4', log: '5', 'board-text': '6', glossary: 'g', keys: '?' };

/** The play screen at some minutes of a real exercise, its panels and its dialogs. */
export const playCases: Case[] = [
  { id: 'play/first-minute', board: true, draw: play({ ...LONG, until: 0 }) },
  { id: 'play/first-shift', board: true, draw: play({ scenario: 'prise-de-poste', policy: 'textbook', until: 0 }) },
  { id: 'play/evening', board: true, draw: play({ ...LONG, until: 240 }) },
  { id: 'play/night', board: true, draw: night },
  ...Object.entries(panels).map(([name, key]): Case => ({ id: `play/${name}`, board: true, draw: night, keys: [key] })),
  { id: 'play/late', board: true, draw: play({ ...LONG, policy: 'passive', until: 3000 }) },
  { id: 'play/over', board: true, draw: play({ ...LONG, until: 4320 }) },
];
