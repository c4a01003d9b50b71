import { CELL, copyWorld, enter, playOn, runOn } from '../../engine/index.ts';
import type { Inject, Scenario } from '../../scenario/scenario.ts';
import { better, outcomeOf, type Outcome } from './outcome.ts';
import type { Watch } from './players.ts';

/** What becomes of the options of dilemmas when each is tried from the same world by the same player. */
export interface Options {
  /** To hand to an exercise played by somebody of this name. */
  watch(player: string): Watch;
  /** `inject.option` never best in any sample. Best: nothing is better, and something is worse. */
  dominated(): string[];
  /** Pairs of options whose worlds ended alike in every sample. */
  alike(): [string, string][];
  /** Options that no sample tried. */
  untried(): string[];
  /** How often each option was tried and was best. */
  tally(): Record<string, { tried: number; best: number }>;
  /** Playthroughs spent. */
  spent(): number;
}

/** The budget is a number of playthroughs, shared out among dilemmas and players, so that the same call finds the same. */
export function tryOptions(scenario: Scenario, budget: number): Options {
  const dilemmas = new Map(scenario.injects.filter(({ dilemma }) => dilemma).map((inject) => [inject.id, tallyOf(inject)]));
  const share = Math.floor(budget / Math.max(1, dilemmas.size));
  let spent = 0;

  const watch =
    (name: string): Watch =>
    (run, player, choice) => {
      const { command, pause } = choice;
      if (command.type !== 'answer') return;
      const one = dilemmas.get(command.inject);
      if (!one) return;
      const { options } = one.inject;
      const turn = one.players.get(name) ?? 0;
      // No player alone takes more than a sixth of what there is for a dilemma.
      if (one.spent + options.length > share || (turn * options.length > 0 && turn * options.length >= share / 6)) return;
      one.players.set(name, turn + 1);
      const outcomes = options.flatMap(({ id }): [string, Outcome][] => {
        const branch = runOn(scenario, copyWorld(run.world));
        branch.facts = [...run.facts];
        const entry = { n: branch.world.entries + 1, at: branch.world.at, by: CELL, command: { ...command, option: id } };
        if (enter(branch, entry)) return [];
        playOn(branch, player.copy(), branch.world.at + pause);
        return [[id, outcomeOf(scenario, branch.world, branch.facts, command.inject)]];
      });
      one.spent += outcomes.length;
      spent += outcomes.length;
      record(one, new Map(outcomes));
    };

  const each = <T>(of: (one: Tally) => T[]): T[] => [...dilemmas.values()].flatMap(of);
  return {
    watch,
    dominated: () => each(({ inject, tried, best }) => names(inject, (id) => tried.has(id) && !best.has(id))),
    untried: () => each(({ inject, tried }) => names(inject, (id) => !tried.has(id))),
    alike: () => each((one) => alikeIn(one)),
    tally: () =>
      Object.fromEntries(
        each(({ inject, tried, best }) =>
          inject.options.map(({ id }) => [`${inject.id}.${id}`, { tried: tried.get(id) ?? 0, best: best.get(id) ?? 0 }] as const),
        ),
      ),
    spent: () => spent,
  };
}

interface Tally {
  inject: Inject;
  spent: number;
  players: Map<string, number>;
  tried: Map<string, number>;
  best: Map<string, number>;
  /** Pairs, by `one other`: false once they have ended differently. */
  same: Map<string, boolean>;
}

function tallyOf(inject: Inject): Tally {
  return { inject, spent: 0, players: new Map(), tried: new Map(), best: new Map(), same: new Map() };
}

function record({ tried, best, same }: Tally, outcomes: Map<string, Outcome>): void {
  if (outcomes.size < 2) return;
  const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const [id, outcome] of outcomes) {
    count(tried, id);
    const others = [...outcomes].filter(([other]) => other !== id).map(([, other]) => better(outcome, other));
    if (others.every((sign) => sign >= 0) && others.some((sign) => sign > 0)) count(best, id);
  }
  const list = [...outcomes];
  for (const [index, [id, { hash }]] of list.entries()) {
    for (const [other, found] of list.slice(index + 1)) {
      const pair = `${id} ${other}`;
      same.set(pair, (same.get(pair) ?? true) && found.hash === hash);
    }
  }
}

function names({ id, options }: Inject, which: (option: string) => boolean): string[] {
  return options.filter((option) => which(option.id)).map((option) => `${id}.${option.id}`);
}

function alikeIn({ inject, same }: Tally): [string, string][] {
  return [...same].flatMap(([pair, alike]): [string, string][] => {
    const [one, other] = pair.split(' ');
    return alike ? [[`${inject.id}.${one}`, `${inject.id}.${other}`]] : [];
  });
}
