import type { Guard } from '../../scenario/scenario.ts';
import type { Branch, Machine } from './machine.ts';
import type { Ask, Outcome } from './outcome.ts';
import { evaluateByXState } from './xstate.ts';

/**
 * The fast evaluator. For each (state, event) it remembers, as a decision tree over the guards that XState consulted,
 * the outcomes that XState gave, and asks XState again only on a branch never taken. It can therefore give no outcome
 * that XState has not given. An outcome is shared: nobody may change it.
 */
export function evaluateCompiled(machine: Machine, state: string | null, event: string, ask: Ask): Outcome {
  const known = branchesOf(machine, state ?? '');
  let branch = known.get(event) ?? null;
  while (branch !== null) {
    if ('outcome' in branch) return branch.outcome;
    branch = ask(branch.guard) ? branch.yes : branch.no;
  }
  return learn(machine, known, state, event, ask);
}

function branchesOf(machine: Machine, state: string): Map<string, Branch> {
  let found = machine.branches.get(state);
  if (!found) machine.branches.set(state, (found = new Map()));
  return found;
}

function learn(machine: Machine, branches: Map<string, Branch>, state: string | null, event: string, ask: Ask): Outcome {
  const consulted: { guard: Guard; answer: boolean }[] = [];
  const answers = new Map<string, boolean>();
  const outcome = evaluateByXState(machine, state, event, (guard) => {
    const name = JSON.stringify(guard);
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = ask(guard);
    answers.set(name, answer);
    consulted.push({ guard, answer });
    return answer;
  });

  let leaf: Branch = { outcome };
  let branch = branches.get(event) ?? null;
  if (branch === null) {
    for (const { guard, answer } of consulted.reverse())
      leaf = answer ? { guard, yes: leaf, no: null } : { guard, yes: null, no: leaf };
    branches.set(event, leaf);
    return outcome;
  }
  // Follow what is known, then hang the rest on the empty side.
  let depth = 0;
  for (;;) {
    if ('outcome' in branch) return outcome;
    const { answer } = consulted[depth] as { answer: boolean };
    depth++;
    const next: Branch | null = answer ? branch.yes : branch.no;
    if (next === null) {
      for (const step of consulted.slice(depth).reverse()) {
        leaf = step.answer ? { guard: step.guard, yes: leaf, no: null } : { guard: step.guard, yes: null, no: leaf };
      }
      if (answer) branch.yes = leaf;
      else branch.no = leaf;
      return outcome;
    }
    branch = next;
  }
}
