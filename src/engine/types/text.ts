export type { Text } from '../../scenario/scenario.ts';

/** Where a name stands beside its station. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
