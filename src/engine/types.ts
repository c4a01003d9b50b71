export type * from './types/command.ts';
export type * from './types/direction.ts';
export type * from './types/fact.ts';
export type * from './types/text.ts';
export type * from './types/view.ts';
export type * from './types/world.ts';
