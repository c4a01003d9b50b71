import type { Command, Entry } from '../../engine/index.ts';
import type { Line, Planned } from './line.ts';

/** Minutes between two commands that make up for what was not done in time: nobody gives ten orders at once. */
const CATCH_UP = 2;

/** What is left of a line for somebody who has already given these entries and is at this minute: overdue commands come first. */
export function graft(line: Line, given: readonly Entry[], at: number): Planned[] {
  const done = new Map<string, number>();
  for (const { command } of given) {
    const name = nameOf(command);
    done.set(name, (done.get(name) ?? 0) + 1);
  }
  const left = line.filter(({ command }) => {
    if (command.type === 'withdraw' || command.type === 'cancel') return false;
    const name = nameOf(command);
    const times = done.get(name) ?? 0;
    if (times > 0) done.set(name, times - 1);
    return times === 0;
  });
  let overdue = 0;
  return inOrder(left.map((one) => (one.at > at ? one : { ...one, at: at + CATCH_UP * overdue++ })));
}

/** In order of time; what shares a minute keeps its order. */
export function inOrder(line: Planned[]): Planned[] {
  return line.sort((one, other) => one.at - other.at);
}

/** Equal for commands that do the same; an answer stands for any answer to its inject. */
export function nameOf(command: Command): string {
  switch (command.type) {
    case 'order':
      return `order ${command.order} ${command.target ?? ''}`;
    case 'answer':
      return `answer ${command.inject}`;
    case 'notify':
      return `notify ${command.body} ${command.by} ${command.channel} ${[...command.content].sort().join(' ')}`;
    default:
      return command.type;
  }
}
