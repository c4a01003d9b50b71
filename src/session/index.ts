export { createHost, resumeHost, type Beside, type Host, type HostSetup, type Listener, type Update } from './host.ts';
export { createLocalLink, type Link } from './link.ts';
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
