import type { Scenario } from '../../scenario/scenario.ts';
import { modelOf, type Model } from '../model.ts';
import { shiftAt } from '../teams.ts';
import type { View, World } from '../types.ts';
import { gives } from '../visible.ts';
import { board, withWork } from './board.ts';
import { directory, senders } from './directory.ts';
import { inbox, letters } from './inbox.ts';
import { kept } from './kept.ts';
import { orderChoices, work } from './orders.ts';
import { findings, indicators, mfa, questions, teams } from './situation.ts';
import { textOf } from './text.ts';

/** What one seat may see of a world, words in both languages included. The only way out for anything a seat may know. */
export function view(scenario: Scenario, world: World, seat: string): View {
  const model = modelOf(scenario, world.variant);
  return seen(model, world, shown(model, world), seat);
}

/** The views of a world that goes on. */
export interface Viewer {
  /** As the world was when it last moved. */
  view(seat: string): View;
  /** Called when the world has moved. */
  moved(): void;
}

/** What seats share is made once a moment; what did not change since the moment before stays the same object. */
export function createViewer(scenario: Scenario, world: World): Viewer {
  const model = modelOf(scenario, world.variant);
  let now: Shown | null = null;
  let before: Shown | null = null;
  return {
    view(seat) {
      now ??= before = kept(before, shown(model, world));
      return seen(model, world, now, seat);
    },
    moved: () => void (now = null),
  };
}

type Shown = ReturnType<typeof shown>;

/** All that the seats see together, and what of it is whose. */
function shown(model: Model, world: World) {
  const { scenario } = model;
  return {
    letters: letters(model, world),
    orders: orderChoices(model, world),
    work: work(model, world),
    board: board(model, world),
    common: {
      scenario: scenario.id,
      title: textOf(scenario, 'title', (texts) => texts.title),
      at: world.at,
      duration: scenario.duration,
      start: { weekday: scenario.start.weekday, minute: model.startOfDay },
      shift: shiftAt(model, world.at),
      phase: world.phase,
      teams: teams(model, world),
      ...unchanging(scenario),
      indicators: indicators(model, world),
      findings: findings(model, world),
      questions: questions(model, world),
      mfa: mfa(model, world),
    },
  };
}

function seen(model: Model, world: World, all: Shown, seat: string): View {
  const { scenario } = model;
  const own = all.work.filter(({ order }) => gives(scenario, order, seat));
  return {
    ...all.common,
    seat,
    inbox: inbox(all.letters, seat),
    orders: all.orders.filter(({ id }) => gives(scenario, id, seat)),
    work: own,
    directory: directory(model, world, seat),
    senders: senders(model, world, seat),
    board: withWork(all.board, new Set(own.map(({ n }) => n))),
  };
}

type Unchanging = Pick<View, 'channels' | 'contents' | 'glossary'>;

const cache = new WeakMap<Scenario, Unchanging>();

/** What is the same at every minute, for every seat: made once. */
function unchanging(scenario: Scenario): Unchanging {
  const known = cache.get(scenario);
  if (known) return known;
  const made: Unchanging = {
    channels: scenario.channels.map(({ id, notifies, compromised, minutes }) => ({
      id,
      name: textOf(scenario, `channels.${id}.name`, (texts) => texts.channels[id]?.name),
      notifies,
      compromised,
      minutes,
    })),
    contents: scenario.contents.map((id) => ({
      id,
      name: textOf(scenario, `contents.${id}.name`, (texts) => texts.contents[id]?.name),
      hint: textOf(scenario, `contents.${id}.hint`, (texts) => texts.contents[id]?.hint),
    })),
    glossary: Object.keys(scenario.texts.fr.glossary).map((id) => ({
      id,
      title: textOf(scenario, `glossary.${id}.title`, (texts) => texts.glossary[id]?.title),
      text: textOf(scenario, `glossary.${id}.text`, (texts) => texts.glossary[id]?.text),
    })),
  };
  cache.set(scenario, made);
  return made;
}
