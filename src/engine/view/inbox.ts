import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import type { Message, World } from '../types.ts';
import { concerns, receives, seesAll } from '../visible.ts';
import { textOf } from './text.ts';

/** A message, and whose it is. */
export interface Letter {
  /** As a seat sees it that may decide. */
  message: Message;
  to(seat: string): boolean;
  /** Whose decision it is; undefined: of whoever receives it. */
  owner?: string | undefined;
}

/** Everything that anybody has received, oldest first. */
export function letters(model: Model, world: World): Letter[] {
  return [...injects(model, world), ...answers(model, world), ...improvised(world)].sort((a, b) => a.message.at - b.message.at);
}

/** What of it a seat has received. */
export function inbox(all: Letter[], seat: string): Message[] {
  return all
    .filter(({ to }) => to(seat))
    .map(({ message, owner }) =>
      owner === undefined || seesAll(seat) || owner === seat ? message : { ...message, decides: false },
    );
}

function injects(model: Model, world: World): Letter[] {
  const { scenario } = model;
  return Object.entries(world.injects).flatMap(([id, { state, at, option, until }]): Letter[] => {
    const inject = model.injects[id];
    if (!inject || state === 'waiting' || state === 'armed' || state === 'skipped') return [];
    const edited = world.direction.edited[id];
    const text = (part: 'from' | 'title' | 'text') =>
      textOf(scenario, `injects.${id}.${part}`, (texts) => texts.injects[id]?.[part]);
    const message: Message = {
      id,
      kind: 'inject',
      at,
      channel: inject.channel,
      from: text('from'),
      title: edited?.title ?? text('title'),
      text: edited?.text ?? text('text'),
      state,
      decides: true,
      dilemma: inject.dilemma,
      until: state === 'open' ? until : null,
      options: inject.options.map(({ id: one, needs }) => ({
        id: one,
        label: textOf(scenario, `injects.${id}.options.${one}.label`, (texts) => texts.injects[id]?.options?.[one]?.label),
        ready: needs === undefined || holds({ world, model }, needs),
      })),
      chosen: option,
      outcome: outcome(model, id, state, option),
    };
    return [{ message, to: (seat) => receives(scenario, id, seat), owner: inject.owner }];
  });
}

function outcome({ scenario }: Model, id: string, state: string, option: string | null) {
  if (state === 'answered' && option !== null) {
    return textOf(scenario, `injects.${id}.options.${option}.outcome`, (texts) => texts.injects[id]?.options?.[option]?.outcome);
  }
  return state === 'silent' ? textOf(scenario, `injects.${id}.silence`, (texts) => texts.injects[id]?.silence) : null;
}

/** What the facilitator made up as the exercise went. */
function improvised(world: World): Letter[] {
  return world.direction.improvised.map(({ n, at, channel, from, title, text, seats }) => ({
    message: { ...PLAIN, id: `improvised.${n}`, kind: 'inject', at, channel, from, title, text },
    to: (seat) => seats === null || concerns(seat, seats),
  }));
}

/** A message that asks for nothing. */
const PLAIN = {
  state: 'told',
  decides: false,
  dilemma: false,
  until: null,
  options: [] as Message['options'],
  chosen: null,
  outcome: null,
} as const;

function answers({ scenario, bodies }: Model, world: World): Letter[] {
  return Object.entries(world.bodies).flatMap(([body, { answers: given, notices }]) => {
    const signed = notices.flatMap((notice) => [notice.by, notice.seat]);
    return given.map(({ id, at }): Letter => {
      const text = (part: 'title' | 'text') =>
        textOf(scenario, `bodies.${body}.answers.${id}.${part}`, (texts) => texts.bodies[body]?.answers?.[id]?.[part]);
      const message: Message = {
        ...PLAIN,
        id: `${body}.${id}`,
        kind: 'answer',
        at,
        channel: bodies[body]?.answers.find((answer) => answer.id === id)?.channel ?? '',
        from: textOf(scenario, `bodies.${body}.name`, (texts) => texts.bodies[body]?.name),
        title: text('title'),
        text: text('text'),
      };
      return { message, to: (seat) => concerns(seat, signed) };
    });
  });
}
