export { createClock, type Clock, type ClockAction, type ClockState, type Pace, type PauseReason } from './clock.ts';
export { createFollower, type Follower } from './follow.ts';
export { createHost, resumeHost, type Beside, type Host, type HostSetup, type Listener, type Update } from './host.ts';
export { createLocalLink, type Link } from './link.ts';
export {
  ASKS,
  CODE_LENGTH,
  CODE_SIGNS,
  type Answers,
  type Ask,
  type Asked,
  type Begun,
  type Denial,
  type Denied,
  type Held,
  type Lobby,
  type Sent,
  type ToPage,
  type ToServer,
  type Told,
  type ToldEntry,
} from './messages.ts';
export { objectivesOf } from './objectives.ts';
export { createDiffer, patched, type Patch } from './patch.ts';
export { recordProblem, type RecordProblem, type RecordProblemCode } from './problem.ts';
export { fits, readRecord, replay, type Checked, type Replayed } from './read.ts';
export { RECORD_FORMAT, commandSchema, recordSchema, type Branch, type ExerciseRecord, type RecordEntry } from './record.ts';
export {
  LIMITS,
  NO_RETEX,
  isEmptyRetex,
  type Confidence,
  type Retex,
  type RetexAction,
  type RetexAnswer,
  type RetexLine,
  type RetexStep,
} from './retex.ts';
export { seatsOf } from './seats.ts';
export { createStandIns, type StandIns } from './standIns.ts';
