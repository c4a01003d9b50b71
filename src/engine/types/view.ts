import type { Chart } from '../../scenario/scenario.ts';
import type { Side, Text } from './text.ts';
import type { Grade, OrderState, Phase } from './world.ts';

/** What one seat may see, texts in both languages included. Nothing here is a chart's hidden state. */
export interface View {
  scenario: string;
  title: Text;
  seat: string;
  at: number;
  duration: number;
  /** Weekday (1 is Monday) and minute of day at minute 0. */
  start: { weekday: number; minute: number };
  shift: 'day' | 'night';
  phase: Phase;
  inbox: Message[];
  orders: OrderChoice[];
  /** Orders given, newest last. */
  work: Work[];
  teams: TeamView[];
  directory: DirectoryEntry[];
  /** Who can sign a notification. */
  senders: { id: string; name: Text; ready: boolean }[];
  /** `minutes` from sending to arrival. */
  channels: { id: string; name: Text; notifies: boolean; compromised: boolean; minutes: number }[];
  contents: { id: string; name: Text; hint: Text }[];
  indicators: Indicator[];
  findings: FindingView[];
  /** What we do not know. */
  questions: { id: string; name: Text }[];
  mfa: MfaView;
  board: Board;
  glossary: { id: string; title: Text; text: Text }[];
}

/** An inject, or a body's answer. */
export interface Message {
  id: string;
  kind: 'inject' | 'answer';
  at: number;
  channel: string;
  from: Text;
  title: Text;
  text: Text;
  state: 'told' | 'open' | 'answered' | 'silent';
  /** Whether the decision, if there is one, is this seat's to take. */
  decides: boolean;
  dilemma: boolean;
  /** Minute by which an answer is expected. */
  until: number | null;
  options: { id: string; label: Text; ready: boolean }[];
  chosen: string | null;
  /** What came of the choice, or of silence. */
  outcome: Text | null;
}

export interface OrderChoice {
  id: string;
  group: string;
  seat: string;
  team: string;
  people: number;
  minutes: number;
  title: Text;
  text: Text;
  targets: { id: string; name: Text; people: number; minutes: number; state: 'free' | 'given' | 'done' }[];
  state: 'free' | 'given' | 'done' | 'closed';
  /** What is missing, if it would be refused now. */
  missing: Text | null;
  station: string | null;
}

export interface Work {
  n: number;
  order: string;
  target: string | null;
  title: Text;
  targetName: Text | null;
  team: string;
  people: number;
  state: OrderState;
  /** Whether it can be taken back at no price. */
  withdraws: boolean;
  at: number;
  start: number | null;
  end: number | null;
  /** The report, or the reason of a failure. */
  report: Text | null;
  nothingFound: boolean;
  station: string | null;
}

export interface TeamView {
  id: string;
  name: Text;
  people: number;
  busy: number;
  queued: number;
  slowdowns: Text[];
}

export interface DirectoryEntry {
  id: string;
  place: string;
  name: Text;
  role: Text;
  channels: string[];
  state: 'unaware' | 'approached' | 'told' | 'answered' | 'engaged';
  notices: { by: string; channel: string; content: string[]; sent: number; arrived: number | null }[];
}

export interface Indicator {
  id: string;
  name: Text;
  unit: Text;
  hint: Text;
  value: number | null;
}

export interface FindingView {
  id: string;
  at: number;
  confidence: 'known' | 'supposed';
  corrected: boolean;
  title: Text;
  text: Text;
  value: number | null;
  station: string | null;
}

/** What a state leaves on the map for good: whoever was inside is put out; traces kept whole, in part, or lost. */
export type MapSign = 'emptied' | 'kept' | 'kept-part' | 'lost';

/** State as the cell sees it; `tag` is open, partial, closed, cut or degraded. */
export interface Reported {
  chart: string;
  concern: Chart['concern'];
  name: Text;
  state: Text;
  tag: string | null;
  /** How badly a service or a control serves; null where it serves well, and for other states: lost traces serve nobody worse. */
  fault: 'degraded' | 'cut' | null;
  sign: MapSign | null;
  /** Minute of the last report, null when always seen. */
  reported: number | null;
}

export interface MfaView {
  populations: { id: string; name: Text; accounts: number; enrolment: Reported }[];
  doors: { id: string; name: Text; enforcement: Reported }[];
}

export interface Board {
  stations: BoardStation[];
  lines: { id: string; name: Text; points: [number, number][]; stations: string[]; cut: boolean }[];
  /** The crisis directory around the map, in its order. */
  ring: { id: string; name: Text; state: DirectoryEntry['state'] }[];
  /** Shows what is true, not what the cell knows: nothing lies in the fog. */
  revealed?: true;
}

export interface BoardStation {
  id: string;
  name: Text;
  text: Text;
  x: number;
  y: number;
  label: Side;
  kind: 'system' | 'outside';
  gates: Reported[];
  states: Reported[];
  /** Findings that mark this station and are not corrected. */
  marks: {
    finding: string;
    mark: 'foothold' | 'movement' | 'leak' | 'clear';
    confidence: 'known' | 'supposed';
    to: string | null;
    title: Text;
  }[];
  work: { n: number; title: Text; state: 'queued' | 'running'; start: number | null; end: number | null }[];
}

export type { Grade };
