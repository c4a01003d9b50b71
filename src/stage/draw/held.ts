import type { View } from '../../engine/types.ts';
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
    case 'traces':
      return [`seal ${move.station}`, settle(t)];
    case 'passengers':
      return [`emptied ${move.station}`, easeOut(t)];
    case 'started':
      return [`work ${move.station}`, easeOut(t)];
    case 'signal':
      return move.towards === 'body' ? [`body ${move.body}`, t] : null;
    case 'finished':
      return null;
  }
}

const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** The parts of the board that a movement draws anew in each frame; the others are painted once. */
export function partsOf(move: Animation, view: View): string[] {
  switch (move.kind) {
    case 'reveal':
      return [`fog ${move.station}`];
    case 'enrol':
      return view.board.stations.flatMap((it) => (it.gates.length > 0 ? [`station ${it.id}`] : []));
    case 'line':
      return [`line ${move.line}`];
    case 'train':
      return [`run ${move.from} ${move.to}`];
    case 'signal':
      return move.towards === 'body' ? ['ring'] : [];
    case 'gate':
    case 'foothold':
    case 'condition':
    case 'cleared':
    case 'traces':
    case 'passengers':
    case 'started':
      return [`station ${move.station}`];
    case 'finished':
      return [];
  }
}
