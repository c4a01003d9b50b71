import type { Guard } from '../../scenario/scenario.ts';

/** A guard in one short line, as an author would say it. */
export function guardWords(guard: Guard): string {
  switch (guard.type) {
    case 'all':
      return guard.params.guards.map(inner).join(' and ');
    case 'any':
      return guard.params.guards.map(inner).join(' or ');
    case 'not':
      return `not ${inner(guard.params.guard)}`;
    case 'quantity':
      return `${guard.params.name} ${guard.params.op} ${guard.params.value}`;
    case 'since':
      return `${guard.params.state} for ${guard.params.minutes} min`;
    default:
      return `${guard.type} ${typeof guard.params === 'string' ? guard.params : Object.values(guard.params).join(' ')}`;
  }
}

function inner(guard: Guard): string {
  return guard.type === 'all' || guard.type === 'any' ? `(${guardWords(guard)})` : guardWords(guard);
}
