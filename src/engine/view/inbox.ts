import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import type { Message, World } from '../types.ts';
import { receives } from '../visible.ts';
import { textOf } from './text.ts';

/** Everything a seat has received, oldest first. */
export function inbox(model: Model, world: World, seat: string): Message[] {
  return [...injects(model, world, seat), ...answers(model, world)].sort((a, b) => a.at - b.at);
}

function injects(model: Model, world: World, seat: string): Message[] {
  const { scenario } = model;
  return Object.entries(world.injects).flatMap(([id, { state, at, option, until }]): Message[] => {
    const inject = model.injects[id];
    if (!inject || state === 'waiting' || state === 'armed' || state === 'skipped' || !receives(scenario, id, seat)) return [];
    const text = (part: 'from' | 'title' | 'text') =>
      textOf(scenario, `injects.${id}.${part}`, (texts) => texts.injects[id]?.[part]);
    return [
      {
        id,
        kind: 'inject',
        at,
        channel: inject.channel,
        from: text('from'),
        title: text('title'),
        text: text('text'),
        state,
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

function answers({ scenario, bodies }: Model, world: World): Message[] {
  return Object.entries(world.bodies).flatMap(([body, { answers: given }]) =>
    given.map(({ id, at }): Message => {
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
        state: 'told',
        dilemma: false,
        until: null,
        options: [],
        chosen: null,
        outcome: null,
      };
    }),
  );
}
