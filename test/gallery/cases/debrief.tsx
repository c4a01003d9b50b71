import DebriefScreen from '../../../src/app/DebriefScreen.tsx';
import { reviewAt, type Playing } from '../played.ts';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'textbook' };

const debrief =
  (playing: Playing) =>
  async ({ texts, settings }: Scene) =>
    framed(<DebriefScreen settings={settings} review={await reviewAt({ ...playing, texts })} onAgain={nothing} />);

const tab = (nth: number): string => `[role=tab]:nth-of-type(${nth})`;

/** The debrief after each kind of ending, and each of its parts. */
export const debriefCases: Case[] = [
  { id: 'debrief/good', draw: debrief(LONG) },
  { id: 'debrief/mixed', draw: debrief({ scenario: 'prise-de-poste', policy: 'technical-only' }) },
  { id: 'debrief/bad', draw: debrief({ ...LONG, policy: 'passive' }) },
  { id: 'debrief/first-shift', draw: debrief({ scenario: 'prise-de-poste', policy: 'textbook' }) },
  { id: 'debrief/analysis', draw: debrief({ ...LONG, policy: 'technical-only' }), click: tab(2) },
  { id: 'debrief/replay', draw: debrief(LONG), click: tab(3) },
  { id: 'debrief/timeline', draw: debrief(LONG), click: tab(4) },
  { id: 'debrief/escalation', draw: debrief(LONG), click: tab(5) },
  { id: 'debrief/means', draw: debrief(LONG), click: tab(6) },
  { id: 'debrief/compare', draw: debrief(LONG), click: tab(7) },
  { id: 'debrief/resources', draw: debrief(LONG), click: tab(9) },
];
