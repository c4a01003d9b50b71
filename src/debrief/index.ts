export { scoreSheet, type Sheet, type SheetLine } from './sheet.ts';
export { timeline, type Lane, type TimelineItem } from './timeline.ts';
export { escalation, type EscalationRow } from './escalation.ts';
export { namesOf, type NameKind, type Names } from './names.ts';
export type { Speech } from './speech.ts';
export { questionsOf } from './hotwash/questions.ts';
export { askedIn, type Question } from './hotwash/question.ts';
export { calibrationOf, type Belief, type Calibration } from './hotwash/calibration.ts';
export type { Finished } from './hotwash/material.ts';
