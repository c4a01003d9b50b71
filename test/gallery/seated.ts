import type { Fact, View } from '../../src/engine/types.ts';
import type { Seated } from '../../src/app/group/seated.ts';
import type { Moment } from '../../src/app/exercise.ts';
import { objectivesOf, resumeHost } from '../../src/session/index.ts';
import { recordAt, sceneScenario, type Playing } from './played.ts';

type State = ReturnType<Seated['state']>;

/** A seat, or an observer, of a group's exercise as a device of its own has it: its view and what it learned, nothing else. */
export async function seatedAt(playing: Playing, seat: string, how: Partial<State & Moment['clock']> = {}): Promise<Seated> {
  const scenario = await sceneScenario(playing);
  const resumed = resumeHost(scenario, recordAt(scenario, { ...playing, group: true }));
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.problems));
  const host = resumed.value;
  let view: View | undefined;
  let facts: Fact[] = [];
  host.subscribe(seat, (update) => {
    view = update.view;
    facts = [...facts, ...update.facts];
  });
  const { stopped = false, ended = false, lost = false, closed = false, trouble = null } = how;
  const { running = false, pace = 1, reason = null } = how;
  return {
    id: `gallery.${seat}`,
    objectives: objectivesOf(scenario),
    now() {
      if (!view) throw new Error('the host has said nothing');
      return { view, facts, entries: host.entries().length, clock: { running, pace, reason } };
    },
    subscribe: () => () => undefined,
    submit: (command) => Promise.resolve(host.submit(seat, command)),
    state: () => ({ stopped, ended, lost, closed, trouble }),
    leave: () => undefined,
  };
}
