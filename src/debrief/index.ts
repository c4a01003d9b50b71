export { scoreSheet, type Sheet, type SheetLine } from './sheet.ts';
export { timeline, type Lane, type TimelineItem } from './timeline.ts';
export { escalation, type EscalationRow } from './escalation.ts';
