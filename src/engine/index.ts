export { CELL, FACILITATOR, OBSERVER } from './commands/index.ts';
export {
  copyWorld,
  advance,
  check,
  start,
  step,
  enter,
  startRun,
  runOn,
  runForOutcome,
  type Evaluator,
  type Moved,
  type Setup,
} from './engine.ts';
export { advanceTo } from './advance.ts';
export { compileMachine, xstateConfig } from './charts/machine.ts';
export { kindCharts } from './charts/kinds.ts';
export { endingOf } from './ending.ts';
export { hashWorld } from './hash.ts';
export { play, playOn, policyOf, type Played } from './play.ts';
export { createPlayer, takeOver, type Choice, type Player } from './policy/player.ts';
export { canBeShared, policyOfSeat } from './policy/seat.ts';
export { RULES } from './rules.ts';
export type { Run } from './run.ts';
export { drawVariant } from './start.ts';
export { receives, told, visible } from './visible.ts';
export { direction, forecast, truth } from './view/direction.ts';
export { createViewer, view } from './view/view.ts';
export type * from './types.ts';
