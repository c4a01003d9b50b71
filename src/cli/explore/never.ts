import type { Guard } from '../../scenario/scenario.ts';

/** What is certain before anybody has played. */
export interface Certain {
  variant: string;
  /** States of the charts that play, `chart.state` and `chart.parent.state`. */
  states: ReadonlySet<string>;
  /** `inject …` and `finding …` that cannot come. */
  missing: ReadonlySet<string>;
}

/** Whether a guard can never hold in a variant, as far as reading it tells. */
export function never(guard: Guard, certain: Certain): boolean {
  return known(guard, certain) === false;
}

/** What a guard answers whatever is played; null if that depends. */
function known(guard: Guard, certain: Certain): boolean | null {
  const { variant, states, missing } = certain;
  switch (guard.type) {
    case 'all':
      return together(guard.params.guards, certain, false);
    case 'any':
      return together(guard.params.guards, certain, true);
    case 'not': {
      const inner = known(guard.params.guard, certain);
      return inner === null ? null : !inner;
    }
    case 'variant':
      return guard.params === variant;
    case 'in':
      return states.has(guard.params) ? null : false;
    case 'since':
      return states.has(guard.params.state) ? null : false;
    case 'known':
      return missing.has(`finding ${guard.params}`) ? false : null;
    case 'received':
      return missing.has(`inject ${guard.params}`) ? false : null;
    case 'answered':
      return missing.has(`inject ${guard.params.inject}`) ? false : null;
    default:
      return null;
  }
}

/** One that answers `decides` decides; all that answer otherwise, too. */
function together(guards: Guard[], certain: Certain, decides: boolean): boolean | null {
  const answers = guards.map((guard) => known(guard, certain));
  if (answers.includes(decides)) return decides;
  return answers.includes(null) ? null : !decides;
}
