import type { Scenario } from '../../scenario/scenario.ts';
import { modelOf } from '../model.ts';
import { shiftAt } from '../teams.ts';
import type { View, World } from '../types.ts';
import { gives } from '../visible.ts';
import { board, withWork } from './board.ts';
import { directory, senders } from './directory.ts';
import { inbox, letters } from './inbox.ts';
import { orderChoices, work } from './orders.ts';
import { findings, indicators, mfa, questions, teams } from './situation.ts';
import { textOf } from './text.ts';

/** What one seat may see of a world, words in both languages included. The only way out for anything a seat may know. */
export function view(scenario: Scenario, world: World, seat: string): View {
  return viewsOf(scenario, world)(seat);
}

/** The views of a world by seat: what seats share is made once. They are of one moment, and worth nothing when the world moves on. */
export function viewsOf(scenario: Scenario, world: World): (seat: string) => View {
  const model = modelOf(scenario, world.variant);
  const received = letters(model, world);
  const choices = orderChoices(model, world);
  const given = work(model, world);
  const map = board(model, world);
  const shared = {
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
  };
  return (seat) => {
    const own = given.filter(({ order }) => gives(scenario, order, seat));
    return {
      ...shared,
      seat,
      inbox: inbox(received, seat),
      orders: choices.filter(({ id }) => gives(scenario, id, seat)),
      work: own,
      directory: directory(model, world, seat),
      senders: senders(model, world, seat),
      board: withWork(map, new Set(own.map(({ n }) => n))),
    };
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
