import list from 'virtual:scenarios';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScenarioCard } from '../panels/title/types.ts';

/** A scenario as the title knows it, and how to load the whole of it. */
export interface ScenarioItem extends ScenarioCard {
  load(): Promise<Scenario>;
}

export const library: readonly ScenarioItem[] = list;

/** The item of a scenario by its id, if this build holds it. */
export function findScenario(id: string): ScenarioItem | undefined {
  return library.find((item) => item.id === id);
}
