import type { Scenario } from '../../scenario/scenario.ts';
import { modelOf } from '../model.ts';
import { shiftAt } from '../teams.ts';
import type { View, World } from '../types.ts';
import { board } from './board.ts';
import { directory, senders } from './directory.ts';
import { inbox } from './inbox.ts';
import { orderChoices, work } from './orders.ts';
import { findings, indicators, mfa, questions, teams } from './situation.ts';
import { textOf } from './text.ts';

/** What one seat may see of a world, words in both languages included. The only way out for anything a seat may know. */
export function view(scenario: Scenario, world: World, seat: string): View {
  const model = modelOf(scenario, world.variant);
  return {
    scenario: scenario.id,
    title: textOf(scenario, 'title', (texts) => texts.title),
    seat,
    at: world.at,
    duration: scenario.duration,
    start: { weekday: scenario.start.weekday, minute: model.startOfDay },
    shift: shiftAt(model, world.at),
    phase: world.phase,
    inbox: inbox(model, world, seat),
    orders: orderChoices(model, world, seat),
    work: work(model, world, seat),
    teams: teams(model, world),
    directory: directory(model, world, seat),
    senders: senders(model, world, seat),
    ...unchanging(scenario),
    indicators: indicators(model, world),
    findings: findings(model, world),
    questions: questions(model, world),
    mfa: mfa(model, world),
    board: board(model, world, seat),
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
