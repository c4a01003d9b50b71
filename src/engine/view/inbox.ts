import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import type { Message, World } from '../types.ts';
import { concerns, receives, seesAll } from '../visible.ts';
import { textOf } from './text.ts';

/** Everything a seat has received, oldest first. */
export function inbox(model: Model, world: World, seat: string): Message[] {
  return [...injects(model, world, seat), ...answers(model, world, seat), ...improvised(world, seat)].sort((a, b) => a.at - b.at);
}

function injects(model: Model, world: World, seat: string): Message[] {
  const { scenario } = model;
  return Object.entries(world.injects).flatMap(([id, { state, at, option, until }]): Message[] => {
    const inject = model.injects[id];
    if (!inject || state === 'waiting' || state === 'armed' || state === 'skipped' || !receives(scenario, id, seat)) return [];
    const edited = world.direction.edited[id];
    const text = (part: 'from' | 'title' | 'text') =>
      textOf(scenario, `injects.${id}.${part}`, (texts) => texts.injects[id]?.[part]);
    return [
      {
        id,
        kind: 'inject',
        at,
        channel: inject.channel,
        from: text('from'),
        title: edited?.title ?? text('title'),
        text: edited?.text ?? text('text'),
        state,
        decides: inject.owner === undefined || seesAll(seat) || inject.owner === seat,
        dilemma: inject.dilemma,
        until: state === 'open' ? until : null,
        options: inject.options.map(({ id: one, needs }) => ({
          id: one,
          label: textOf(scenario, `injects.${id}.options.${one}.label`, (texts) => texts.injects[id]?.options?.[one]?.label),
          ready: needs === undefined || holds({ world, model }, needs),
        })),
        chosen: option,
        outcome: outcome(model, id, state, option),
      },
    ];
  });
}

function outcome({ scenario }: Model, id: string, state: string, option: string | null) {
  if (state === 'answered' && option !== null) {
    return textOf(scenario, `injects.${id}.options.${option}.outcome`, (texts) => texts.injects[id]?.options?.[option]?.outcome);
  }
  return state === 'silent' ? textOf(scenario, `injects.${id}.silence`, (texts) => texts.injects[id]?.silence) : null;
}

/** What the facilitator made up as the exercise went. */
function improvised(world: World, seat: string): Message[] {
  return world.direction.improvised
    .filter(({ seats }) => seats === null || concerns(seat, seats))
    .map(({ n, at, channel, from, title, text }) => ({
      ...PLAIN,
      id: `improvised.${n}`,
      kind: 'inject',
      at,
      channel,
      from,
      title,
      text,
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

function answers({ scenario, bodies }: Model, world: World, seat: string): Message[] {
  return Object.entries(world.bodies).flatMap(([body, { answers: given, notices }]) => {
    if (
      !concerns(
        seat,
        notices.flatMap((notice) => [notice.by, notice.seat]),
      )
    )
      return [];
    return given.map(({ id, at }): Message => {
      const text = (part: 'title' | 'text') =>
        textOf(scenario, `bodies.${body}.answers.${id}.${part}`, (texts) => texts.bodies[body]?.answers?.[id]?.[part]);
      return {
        id: `${body}.${id}`,
        kind: 'answer',
        at,
        channel: bodies[body]?.answers.find((answer) => answer.id === id)?.channel ?? '',
        from: textOf(scenario, `bodies.${body}.name`, (texts) => texts.bodies[body]?.name),
        title: text('title'),
        text: text('text'),
        ...PLAIN,
      };
    });
  });
}
