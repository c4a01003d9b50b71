import { fire as fireNow, skip as leaveOut } from '../injects.ts';
import { comesAt, displaced, putBack as back, putForward as forward } from '../places.ts';
import type { Model } from '../model.ts';
import { emit } from '../run.ts';
import type { Command, DirectionCommand, Refusal, World } from '../types.ts';
import { FACILITATOR, OBSERVER, type CommandRule } from './command.ts';

type Rule<T extends DirectionCommand['type']> = CommandRule<Extract<Command, { type: T }>>;

/** Delivers an inject now, whatever its trigger says. */
export const fire: Rule<'fire'> = {
  refuse: (model, world, by, { inject }) => refuseFor(model, world, by, inject, true),
  apply(run, _n, _by, { inject }) {
    delete run.world.direction.held[inject];
    fireNow(run, inject);
  },
};

/** Holds an inject back until a minute. */
export const delay: Rule<'delay'> = {
  refuse(model, world, by, { inject, until }) {
    const refused = refuseFor(model, world, by, inject, false);
    return refused ?? (until > world.at && until < model.scenario.duration ? null : 'wrong-minute');
  },
  apply(run, _n, _by, { inject, until }) {
    run.world.direction.held[inject] = until;
    emit(run, { type: 'delayed', inject, until });
  },
};

/** Leaves an inject out of this exercise. */
export const skip: Rule<'skip'> = {
  refuse: (model, world, by, { inject }) => refuseFor(model, world, by, inject, false),
  apply(run, _n, _by, { inject }) {
    leaveOut(run, inject);
  },
};

/** Puts an inject back where it stood: waiting if it was left out, at its own minute if it was moved. */
export const putBack: Rule<'put-back'> = {
  refuse(model, world, by, { inject }) {
    const refused = refuseFor(model, world, by, inject, true);
    if (refused) return refused;
    const moved = displaced(model, world, inject);
    return moved === 'no' ? 'inject-in-place' : moved === 'too-late' ? 'inject-past' : null;
  },
  apply(run, _n, _by, { inject }) {
    back(run, inject);
  },
};

/** Brings an inject forward, if the minute at which it comes is known. */
export const putForward: Rule<'put-forward'> = {
  refuse(model, world, by, { inject, to }) {
    const refused = refuseFor(model, world, by, inject, false);
    if (refused) return refused;
    const comes = comesAt(world, inject);
    if (comes === null) return 'inject-no-minute';
    return to > world.at && to < comes ? null : 'wrong-minute';
  },
  apply(run, _n, _by, { inject, to }) {
    forward(run, inject, to);
  },
};

/** Changes the words of an inject before it is delivered. */
export const edit: Rule<'edit'> = {
  refuse: (model, world, by, { inject }) => refuseFor(model, world, by, inject, true),
  apply(run, _n, _by, { inject, title, text }) {
    run.world.direction.edited[inject] = { title, text };
    emit(run, { type: 'edited', inject });
  },
};

/** Delivers a message that is in no chronogramme. It asks for nothing and changes nothing by itself. */
export const improvise: Rule<'improvise'> = {
  refuse(model, _world, by, { channel, seats }) {
    if (by !== FACILITATOR) return 'only-facilitator';
    const known = channel in model.channels && (seats ?? []).every((seat) => model.seats.has(seat));
    return known ? null : 'unknown';
  },
  apply(run, n, _by, { channel, from, title, text, seats }) {
    const receiving = seats && seats.length > 0 ? [...seats] : null;
    run.world.direction.improvised.push({ n, at: run.world.at, channel, from, title, text, seats: receiving });
    emit(run, { type: 'improvised', n, from, title, seats: receiving });
  },
};

/** Writes down what was seen, tied to an objective where there is one. Nothing in the world changes. */
export const observe: Rule<'observe'> = {
  refuse(model, _world, by, { objective }) {
    if (by !== OBSERVER && by !== FACILITATOR) return 'not-this-seat';
    return objective === null || isObjective(model, objective) ? null : 'unknown';
  },
  apply(run, n, by, { objective, mark, text }) {
    emit(run, { type: 'observed', n, by, objective, mark, text });
  },
};

/** Takes a note back: whoever may take notes may strike one out. Nothing in the world changes. */
export const strike: Rule<'strike'> = {
  refuse(_model, world, by, { note }) {
    if (by !== OBSERVER && by !== FACILITATOR) return 'not-this-seat';
    // The world keeps no notes: whether the entry is one is for those who read the log.
    return note >= 1 && note <= world.entries ? null : 'unknown';
  },
  apply(run, _n, by, { note }) {
    emit(run, { type: 'struck', note, by });
  },
};

function refuseFor(model: Model, world: World, by: string, inject: string, skippedToo: boolean): Refusal | null {
  if (by !== FACILITATOR) return 'only-facilitator';
  if (!model.injects[inject]) return 'unknown';
  const state = world.injects[inject]?.state ?? 'waiting';
  if (state === 'waiting' || state === 'armed') return null;
  return state === 'skipped' ? (skippedToo ? null : 'inject-skipped') : 'inject-sent';
}

function isObjective({ scenario: { objectives } }: Model, id: string): boolean {
  return Object.hasOwn(objectives.axes, id) || objectives.lines.some((line) => line.id === id);
}
