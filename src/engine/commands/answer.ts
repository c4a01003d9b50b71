import { holds } from '../guard.ts';
import { answerInject } from '../injects.ts';
import { receives } from '../visible.ts';
import type { Command } from '../types.ts';
import { mayActFor, type CommandRule } from './command.ts';

/** Chooses an option of an inject. */
export const answer: CommandRule<Extract<Command, { type: 'answer' }>> = {
  refuse(model, world, by, { inject, option }) {
    const found = model.injects[inject];
    if (!found) return 'unknown';
    if (world.injects[inject]?.state !== 'open') return 'inject-not-open';
    const chosen = found.options.find(({ id }) => id === option);
    if (!chosen) return 'unknown';
    const allowed = found.owner === undefined ? receives(model.scenario, inject, by) : mayActFor(by, found.owner);
    if (!allowed) return 'not-this-seat';
    return chosen.needs && !holds({ world, model }, chosen.needs) ? 'option-needs' : null;
  },
  apply(run, _n, by, { inject, option }) {
    answerInject(run, inject, option, by);
  },
};
