import { aboutBodies, aboutMail } from './about-bodies.ts';
import { aboutBeliefs, aboutGaps, aboutOrders } from './about-orders.ts';
import { aboutConfidence, aboutCosts, aboutObjectives, aboutSilence } from './about-score.ts';
import { materialOf, type Finished, type Material } from './material.ts';
import type { Question } from './question.ts';

/** As many as a cell can talk through in half an hour. */
const MOST = 12;
/** Of one kind, so that one failing does not take all the time. */
const MOST_OF_A_KIND = 2;

const ABOUT: readonly ((material: Material) => Question[])[] = [
  ...[aboutObjectives, aboutConfidence, aboutCosts, aboutBodies, aboutMail],
  ...[aboutSilence, aboutGaps, aboutOrders, aboutBeliefs],
];

/**
 * What to talk about after this very exercise, from its facts: what held first, then in the order in which things happened,
 * at last what the whole of it lacked.
 */
export function questionsOf(finished: Finished): Question[] {
  const material = materialOf(finished);
  const all = ABOUT.flatMap((about) => about(material)).sort((one, other) => other.weight - one.weight);
  const chosen: Question[] = [];
  for (const question of all) {
    if (chosen.length === MOST) break;
    if (chosen.filter(({ kind }) => kind === question.kind).length < MOST_OF_A_KIND) chosen.push(question);
  }
  return chosen.sort((one, other) => place(one) - place(other));
}

function place({ kind, at }: Question): number {
  if (kind === 'held') return -1;
  return at ?? Number.MAX_SAFE_INTEGER;
}
