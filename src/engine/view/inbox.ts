import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import type { Message, World } from '../types.ts';
import { concerns } from '../visible.ts';
import { textOf } from './text.ts';

/** A message as whoever decides sees it, and whose it is. */
export interface Letter {
  message: Message;
  /** Whose it is; null: everybody's. */
  seats: readonly string[] | null;
  /** Whose decision it is; null: of whoever receives it. */
  owner: string | null;
  /** The same for who may not decide. */
  bare: Message;
}

/** Everything that anybody has received, oldest first. */
export function letters(model: Model, world: World): Letter[] {
  return [...injects(model, world), ...answers(model, world), ...improvised(world)].sort((a, b) => a.message.at - b.message.at);
}

/** What of it a seat has received. */
export function inbox(all: Letter[], seat: string): Message[] {
  return all
    .filter(({ seats }) => seats === null || concerns(seat, seats))
    .map(({ message, bare, owner }) => (owner === null || concerns(seat, [owner]) ? message : bare));
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
    return [{ ...letter(message, inject.seats ?? null), bare: { ...message, decides: false }, owner: inject.owner ?? null }];
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
  return world.direction.improvised.map(({ n, at, channel, from, title, text, seats }) =>
    letter({ ...PLAIN, id: `improvised.${n}`, kind: 'inject', at, channel, from, title, text }, seats),
  );
}

const letter = (message: Message, seats: readonly string[] | null): Letter => ({
  ...{ message, bare: message, owner: null },
  seats: seats && [...seats],
});

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
      return letter(message, signed);
    });
  });
}
