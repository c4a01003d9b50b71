import type { Scenario, Text } from '../scenario/scenario.ts';

/** The seats of the cell, by name. */
export function seatsOf({ seats, texts }: Scenario): { id: string; title: Text }[] {
  return seats.map(({ id }) => ({
    id,
    title: { fr: texts.fr.seats[id]?.name ?? id, en: texts.en.seats[id]?.name ?? id },
  }));
}
