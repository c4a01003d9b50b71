import { beforeEach, describe, expect, it } from 'vitest';
import { audioOf, GAP, type Page } from '../../src/audio/audio.ts';
import type { Player } from '../../src/audio/types.ts';
import type { Fact } from '../../src/engine/types.ts';
import { busy, fixture } from '../stage/fixtures/index.ts';

let log: string[];
let hidden: boolean;
let now: number;
let gesture: () => void;
let hiding: () => void;

const player: Player = {
  start: () => log.push('start'),
  play: (sound, place) => log.push(`play ${sound}${place ? ` after ${place}` : ''}`),
  room: (layers) => log.push(`room ${layers['room-beat']}`),
  setVolumes: ({ music, effects }) => log.push(`volumes ${music} ${effects}`),
  setSilent: (silent) => log.push(silent ? 'silent' : 'audible'),
  destroy: () => log.push('destroy'),
};

const page: Page = {
  hidden: () => hidden,
  now: () => now,
  onHidden: (listener) => ((hiding = listener), () => log.push('stop hiding')),
  onAllowed: (listener) => ((gesture = listener), () => log.push('stop gesture')),
};

const make = (muted = false) => audioOf({ volumes: { music: 0.4, effects: 0.7 }, muted }, player, page);
const done: Fact = { type: 'done', n: 1, order: 'o', target: null, at: 1, cause: {} };

beforeEach(() => {
  [log, hidden, now] = [[], false, 0];
});

describe('audio', () => {
  it('starts at the first gesture, not before', () => {
    make();
    expect(log).toEqual(['volumes 0.4 0.7', 'audible']);
    gesture();
    expect(log.at(-1)).toBe('start');
  });

  it('plays and captions a fact, once in a while', () => {
    const audio = make();
    expect(audio.hear([done], fixture())).toEqual([{ cue: 'done', key: 'done' }]);
    expect(audio.hear([done], fixture())).toEqual([]);
    now = GAP;
    expect(audio.hear([done], fixture())).toHaveLength(1);
    expect(log.filter((it) => it === 'play done')).toHaveLength(2);
  });

  it('plays nothing while the page is hidden or muted, and still captions', () => {
    const audio = make(true);
    expect(audio.hear([done], fixture())).toHaveLength(1);
    audio.setMuted(false);
    hidden = true;
    hiding();
    now = GAP;
    expect(audio.hear([done], fixture())).toHaveLength(1);
    expect(log.filter((it) => it.startsWith('play'))).toEqual([]);
    expect(log.at(-1)).toBe('silent');
  });

  it('plays what happens at once one after the other', () => {
    make().hear([done, { type: 'nothing-found', n: 1, order: 'o', at: 1, cause: {} }], fixture());
    expect(log.filter((it) => it.startsWith('play'))).toEqual(['play nothing', 'play done after 1']);
  });

  it('says nothing of the past', () => {
    expect(make().hear([done], fixture(), true)).toEqual([]);
  });

  it('follows the tension of the view, and lets go at the end', () => {
    const audio = make();
    expect(audio.hear([], busy())).toEqual([{ cue: 'tone-rises', key: 'tone-rises' }]);
    expect(audio.hear([], busy())).toEqual([]);
    expect(log.filter((it) => it.startsWith('room'))).toEqual(['room 0.65']);
    expect(audio.ending('good')).toEqual([{ cue: 'ending-good', key: 'ending-good' }]);
    expect(log.slice(-2)).toEqual(['room 0', 'play ending-good']);
  });

  it('captions the tone when it turns, and not what it was when one came in', () => {
    const audio = make(true);
    expect(audio.hear([], busy(), true)).toEqual([]);
    expect(audio.hear([], busy())).toEqual([]);
    expect(audio.hear([done], fixture())).toEqual([
      { cue: 'done', key: 'done' },
      { cue: 'tone-falls', key: 'tone-falls' },
    ]);
  });

  it('stops listening when it is destroyed', () => {
    make().destroy();
    expect(log.slice(-3)).toEqual(['stop hiding', 'stop gesture', 'destroy']);
  });
});
