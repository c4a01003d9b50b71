import type { BoardStation, Message, Reported } from '../../../engine/types.ts';
import { decisions } from '../inbox/inbox.ts';
import { pressure } from './now.ts';

type Sign = BoardStation['marks'][number];
/** A sign of the attack; "clear" is none. */
type Mark = Sign & { mark: Exclude<Sign['mark'], 'clear'> };

/** What is known to be in danger at a station: a sign of the attack, or a service that does not work. */
export type Danger = { station: BoardStation; mark: Mark } | { station: BoardStation; service: Reported };

/** The gravest first: what left the house, where he stands, where he went, what stands still. */
const GRAVITY: ((danger: Danger) => boolean)[] = [
  isMark('leak', 'known'),
  isMark('foothold', 'known'),
  isMark('movement', 'known'),
  isService('cut'),
  isMark('leak', 'supposed'),
  isMark('foothold', 'supposed'),
  isMark('movement', 'supposed'),
  isService('degraded'),
];

/** The gravest danger that the cell knows of; null when it knows of none, which does not mean that there is none. */
export function gravest(stations: BoardStation[]): Danger | null {
  const all = stations.flatMap((station): Danger[] => [
    ...station.marks.filter(isOfAttack).map((mark) => ({ station, mark })),
    ...station.states.map((service) => ({ station, service })),
  ]);
  for (const matters of GRAVITY) {
    const found = all.find(matters);
    if (found) return found;
  }
  return null;
}

function isOfAttack(sign: Sign): sign is Mark {
  return sign.mark !== 'clear';
}

function isMark(mark: Mark['mark'], confidence: Mark['confidence']): (danger: Danger) => boolean {
  return (danger) => 'mark' in danger && danger.mark.mark === mark && danger.mark.confidence === confidence;
}

function isService(fault: Reported['fault']): (danger: Danger) => boolean {
  return (danger) => 'service' in danger && danger.service.fault === fault;
}

/** The decision that cannot wait until an order is given: a dilemma, or less than an hour is left. */
export function cannotWait(inbox: Message[], at: number): Message | null {
  return decisions(inbox).find(({ dilemma, until }) => dilemma || ['now', 'soon'].includes(pressure(until, at))) ?? null;
}
