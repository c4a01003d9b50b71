import type { ItemOf, ListName } from '../files.ts';
import type { GuardedEffect } from '../scenario.ts';
import { lookAtEffects } from './effects.ts';
import { lookAtGuard } from './guards.ts';
import { lookAtHappening } from './happenings.ts';
import type { Look } from './look.ts';
import { lookAtMove } from './moves.ts';

const nothing = () => undefined;

/** What the items of each list name; a new list does not compile until it stands here. */
const ITEMS: { [L in ListName]: (item: ItemOf<L>, look: Look) => void } = {
  variants: nothing,
  seats: nothing,
  teams: nothing,
  contents: nothing,
  quantities: nothing,
  sources: nothing,
  channels: ({ onUse }, look) => lookAtEffects(onUse, look.at('onUse')),
  populations: ({ chart }, look) => look.name('chart', chart, 'chart'),
  doors: ({ chart }, look) => look.name('chart', chart, 'chart'),
  indicators: ({ quantity, seen }, look) => {
    look.name('quantity', quantity, 'quantity');
    lookAtGuard(seen, look.at('seen'));
  },
  slowdowns: ({ when, teams, orders }, look) => {
    lookAtGuard(when, look.at('when'));
    look.names('team', teams, 'teams');
    look.names('order', orders, 'orders');
  },
  questions: ({ answeredBy }, look) => look.names('finding', answeredBy, 'answeredBy'),
  endings: ({ when }, look) => lookAtGuard(when, look.at('when')),
  stations: ({ gates, states }, look) => {
    look.names('chart', gates, 'gates');
    look.names('chart', states, 'states');
  },
  lines: ({ path, cut }, look) => {
    path.forEach((stop, index) => typeof stop === 'string' && look.name('station', stop, 'path', index));
    look.names('shown state', cut, 'cut');
  },
  orders: (order, look) => {
    look.name('seat', order.seat, 'seat');
    look.name('team', order.team, 'team');
    look.name('station', order.station, 'station');
    lookAtGuard(order.needs, look.at('needs'));
    const targets = order.targets?.map((target) => target.id);
    for (const list of ['onStart', 'onDone', 'onCancel'] as const) lookAtAimed(order[list], targets, look.at(list));
    order.fails.forEach(({ when, effects }, index) => {
      lookAtGuard(when, look.at('fails', index, 'when'));
      lookAtAimed(effects, targets, look.at('fails', index, 'effects'));
    });
    order.targets?.forEach(({ id, station, onDone }, index) => {
      look.name('station', station, 'targets', index, 'station');
      lookAtAimed(onDone, [id], look.at('targets', index, 'onDone'));
    });
  },
  bodies: (body, look) => {
    look.name('delay', body.sends?.after, 'sends', 'after');
    look.names('sender', body.notifiedBy, 'notifiedBy');
    for (const channel of Object.keys(body.channels)) look.key('channel', channel, 'channels', channel);
    look.names('content', body.content.must, 'content', 'must');
    look.names('content', body.content.mustNot, 'content', 'mustNot');
    look.name('source', body.deadline?.source, 'deadline', 'source');
    lookAtGuard(body.deadline?.before, look.at('deadline', 'before'));
    look.names('source', body.sources, 'sources');
    body.answers.forEach((answer, index) => {
      const here = look.at('answers', index);
      lookAtGuard(answer.when, here.at('when'));
      here.name('delay', answer.after, 'after');
      here.name('channel', answer.channel, 'channel');
      lookAtEffects(answer.effects, here.at('effects'));
    });
  },
  injects: (inject, look) => {
    look.name('channel', inject.channel, 'channel');
    look.names('seat', inject.seats, 'seats');
    look.name('seat', inject.owner, 'owner');
    look.name('objective', inject.objective, 'objective');
    lookAtTrigger(inject.trigger, look.at('trigger'));
    inject.options.forEach(({ needs, effects }, index) => {
      lookAtGuard(needs, look.at('options', index, 'needs'));
      lookAtEffects(effects, look.at('options', index, 'effects'));
    });
    lookAtEffects(inject.silence?.effects, look.at('silence', 'effects'));
    lookAtEffects(inject.effects, look.at('effects'));
  },
  findings: (finding, look) => {
    lookAtGuard(finding.shows, look.at('shows'));
    look.names('finding', finding.corrects, 'corrects');
    look.name('quantity', finding.quantity, 'quantity');
    look.name('station', finding.station, 'station');
    look.name('station', finding.to, 'to');
  },
  scoreLines: (line, look) => {
    if (line.source !== 'game-rule') look.name('source', line.source, 'source');
    look.names('variant', line.variants, 'variants');
    lookAtHappening(line.provided, look.at('provided'));
    if (line.type === 'level') look.name('quantity', line.quantity, 'quantity');
    else if (line.type === 'before') {
      lookAtHappening(line.first, look.at('first'));
      lookAtHappening(line.then, look.at('then'));
    } else lookAtHappening(line.happening, look.at('happening'));
  },
  policies: ({ rules }, look) =>
    rules.forEach((rule, index) => {
      lookAtGuard(rule.when, look.at('rules', index, 'when'));
      lookAtMove(rule.do, look.at('rules', index, 'do'));
    }),
};

/** Tells every name in one item of a list. */
export function lookAtItem<L extends ListName>(list: L, item: ItemOf<L>, look: Look): void {
  ITEMS[list](item as never, look);
}

/** Effects of an order: with `$target`, once for every target. */
function lookAtAimed(effects: GuardedEffect[], targets: string[] | undefined, look: Look): void {
  const text = JSON.stringify(effects);
  if (!targets || !text.includes('$target')) return lookAtEffects(effects, look);
  for (const target of targets) lookAtEffects(JSON.parse(text.replaceAll('$target', target)) as GuardedEffect[], look);
}

function lookAtTrigger(trigger: ItemOf<'injects'>['trigger'], look: Look): void {
  if ('when' in trigger) {
    lookAtGuard(trigger.when, look.at('when'));
    look.name('delay', trigger.after, 'after');
  } else if ('at' in trigger) {
    lookAtGuard(trigger.unless, look.at('unless'));
    lookAtGuard(trigger.if, look.at('if'));
  }
}
