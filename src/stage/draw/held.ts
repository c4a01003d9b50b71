import { shut } from './gates.ts';
import type { Animation } from '../plan.ts';
import { easeBoth, easeOut, settle } from './ease.ts';

/** What is drawn otherwise on the board itself while a movement is on its way: its name and how far it has come. */
export function held(move: Animation, t: number): [string, number] | null {
  switch (move.kind) {
    case 'reveal':
      return [`fog ${move.station}`, 1 - easeBoth(t)];
    case 'gate':
      return [`gate ${move.station} ${move.index}`, between(shut[move.from], shut[move.to], easeBoth(t))];
    case 'enrol':
      return [`enrol ${move.population}`, between(shut[move.from], shut[move.to], easeOut(t))];
    case 'line':
      return [`line ${move.line}`, move.cut ? easeBoth(t) : 1 - easeBoth(t)];
    case 'foothold':
      return [`mark ${move.station}`, settle(t)];
    case 'train':
      return [`train ${move.from} ${move.to}`, t];
    case 'condition':
    case 'cleared':
      return [`sign ${move.station}`, settle(t)];
    case 'secured':
      return [`seal ${move.station}`, settle(t)];
    case 'started':
      return [`work ${move.station}`, easeOut(t)];
    case 'signal':
      return move.towards === 'body' ? [`body ${move.body}`, t] : null;
    case 'passengers':
    case 'finished':
      return null;
  }
}

const between = (from: number, to: number, t: number): number => from + (to - from) * t;

export const layers = ['ground', 'ring', 'lines', 'fog', 'trains', 'cuts', 'stations', 'effects'] as const;
export type Layer = (typeof layers)[number];

/** The layers on which what is held is drawn: only these are drawn again while it moves. */
const layersOf: Record<string, Layer[]> = {
  fog: ['fog'],
  gate: ['stations'],
  enrol: ['stations'],
  mark: ['stations'],
  sign: ['stations'],
  seal: ['stations'],
  work: ['stations'],
  line: ['lines', 'cuts'],
  train: ['trains'],
  body: ['ring'],
};

export const layersFor = (moving: Record<string, number>): Set<Layer> =>
  new Set(Object.keys(moving).flatMap((key) => layersOf[key.split(' ')[0]!] ?? []));
