import { createActor, type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Effect } from '../../scenario/scenario.ts';
import type { Machine } from './machine.ts';
import type { Ask, Outcome } from './outcome.ts';

/** What XState hands to an action executor; only the parts read here. */
interface Executable {
  type: string;
  params?: unknown;
}

interface Tools {
  scope: AnyActorScope;
  collected: Executable[];
  snapshots: Map<string, AnyMachineSnapshot>;
}

const tools = new WeakMap<AnyStateMachine, Tools>();

/**
 * The reference evaluator. One scope is kept for each machine: `transition()` of XState builds a new actor at every call,
 * which costs six times as much. The scope is semi-public (ActorLogic.transition), so nothing outside this file knows it;
 * a test holds it equal to `transition()`.
 */
export function evaluateByXState(machine: Machine, state: string | null, event: string, ask: Ask): Outcome {
  const { scope, collected, snapshots } = toolsOf(machine.xstate);
  collected.length = 0;
  machine.asking.ask = ask;
  if (state === null) return outcomeOf(machine.xstate.getInitialSnapshot(scope) as AnyMachineSnapshot, collected);
  let before = snapshots.get(state);
  if (!before) {
    before = machine.xstate.resolveState({ value: stateValue(state), context: {} } as never) as AnyMachineSnapshot;
    snapshots.set(state, before);
  }
  return outcomeOf(machine.xstate.transition(before, { type: event }, scope) as AnyMachineSnapshot, collected);
}

function toolsOf(machine: AnyStateMachine): Tools {
  let found = tools.get(machine);
  if (!found) {
    const collected: Executable[] = [];
    const self = createActor(machine);
    const scope = {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: () => {},
      defer: () => {},
      emit: () => {},
      stopChild: () => {},
      actionExecutor: (action: Executable) => collected.push(action),
    } as unknown as AnyActorScope;
    found = { scope, collected, snapshots: new Map() };
    tools.set(machine, found);
  }
  return found;
}

function outcomeOf(snapshot: AnyMachineSnapshot, actions: Executable[]): Outcome {
  // XState keeps what a guard threw, or a loop without end, in the snapshot.
  if (snapshot.status === 'error') throw snapshot.error;
  const outcome: Outcome = { state: statePathOf(snapshot.value as never), effects: [], timers: [], cancels: [] };
  for (const { type, params } of actions) {
    if (type === 'xstate.raise') {
      const event = (params as { event: { type: string } }).event.type;
      outcome.timers.push({ event, delay: event.split('.')[2] ?? '' }); // xstate.after.<delay>.<chart>.<state>
    } else if (type === 'xstate.cancel') {
      outcome.cancels.push((params as { sendId: string }).sendId);
    } else {
      outcome.effects.push({ type, params } as Effect);
    }
  }
  return outcome;
}

type StateValue = string | { [key: string]: string };

function stateValue(path: string): StateValue {
  const [parent, child] = path.split('.');
  return child === undefined ? path : { [parent as string]: child };
}

function statePathOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [parent, child] = Object.entries(value)[0] as [string, string];
  return `${parent}.${child}`;
}
