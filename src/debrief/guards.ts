import type { Guard, LeafGuard } from '../scenario/scenario.ts';
import { happened } from './happenings.ts';
import { firstFact, type History } from './history.ts';
import { earliest, latest, type Moment } from './moment.ts';

type Params<K extends LeafGuard['type']> = Extract<LeafGuard, { type: K }>['params'];
type Aimed = Params<'done'>;

const START: Moment = { at: 0, order: -1 };

const FINDERS: { [K in LeafGuard['type']]: (history: History, params: Params<K>) => Moment | null } = {
  known: (history, params) => happened(history, { type: 'known', params }),
  done: (history, params) => happened(history, { type: 'done', params: aimed(params) }),
  running: (history, params) => happened(history, { type: 'ordered', params: aimed(params) }),
  told: (history, params) => happened(history, { type: 'told', params: typeof params === 'string' ? { body: params } : params }),
  heard: (history, body) => firstFact(history, 'heard', (fact) => fact.body === body),
  received: (history, params) => happened(history, { type: 'delivered', params }),
  answered: (history, { inject, option }) =>
    firstFact(history, 'answered', (fact) => fact.inject === inject && (option === undefined || fact.option === option)),
  clock: (_history, { from }) => ({ at: from ?? 0, order: -1 }),
  in: (history, params) => happened(history, { type: 'entered', params }),
  since: (history, { state, minutes }) => {
    const entered = happened(history, { type: 'entered', params: state });
    return entered && { at: entered.at + minutes, order: -1 };
  },
  quantity: (history, { name, op, value }) => happened(history, { type: 'crossed', params: { quantity: name, op, value } }),
  variant: (history, variant) => (playedVariant(history) === variant ? START : null),
};

/** When a guard first held, as far as the facts tell; null if it never did, or for `not`, which no single fact shows. */
export function firstHeld(history: History, guard: Guard): Moment | null {
  switch (guard.type) {
    case 'all':
      return latest(guard.params.guards.map((one) => firstHeld(history, one)));
    case 'any':
      return earliest(guard.params.guards.map((one) => firstHeld(history, one)));
    case 'not':
      return null;
    default:
      return FINDERS[guard.type](history, guard.params as never);
  }
}

function aimed(params: Aimed): Exclude<Aimed, string> {
  return typeof params === 'string' ? { order: params } : params;
}

/** Only one variant's charts start, so the first chart of a variant that did tells which was played. */
function playedVariant({ scenario, facts }: History): string | null {
  for (const fact of facts) {
    if (fact.type !== 'chart') continue;
    const variants = scenario.charts.filter(({ id }) => id === fact.chart).map(({ variant }) => variant);
    if (variants.length === 1 && variants[0] !== undefined) return variants[0];
  }
  return null;
}
