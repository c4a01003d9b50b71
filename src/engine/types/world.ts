import type { Text } from './text.ts';

/** The whole simulated state: plain JSON, integers only. Times are exercise minutes. */
export interface World {
  scenario: string;
  scenarioHash: string;
  rules: number;
  variant: string;
  seed: number;
  at: number;
  /** State of the exercise's own chart. */
  phase: Phase;
  /** Entries accepted so far; `trail` is the running hash of them. */
  entries: number;
  trail: string;
  /** Next order of scheduling on the agenda. */
  sequence: number;
  agenda: AgendaItem[];
  charts: Record<string, ChartPlace>;
  /** How often a delay was drawn, by `chart:delay`. */
  draws: Record<string, number>;
  quantities: Record<string, Quantity>;
  findings: Record<string, SeenFinding>;
  orders: OrderCase[];
  /** Orders opened or closed by an effect. */
  allowed: Record<string, boolean>;
  /** Only injects that have left `waiting`. */
  injects: Record<string, InjectCase>;
  /** Only bodies that have been approached. */
  bodies: Record<string, BodyCase>;
  teams: Record<string, TeamState>;
  /** First minute of each line of the history. */
  notes: Record<string, number>;
  /** Last reported state of charts with sight `reported`. */
  reports: Record<string, Report>;
  direction: Direction;
}

/** What the facilitator has changed in the chronogramme. */
export interface Direction {
  /** Injects that are not delivered before a minute. */
  held: Record<string, number>;
  edited: Record<string, { title: Text; text: Text }>;
  improvised: Improvised[];
}

/** A message the facilitator made up; `n` is the entry's number, `seats` null stands for the whole cell. */
export interface Improvised {
  n: number;
  at: number;
  channel: string;
  from: Text;
  title: Text;
  text: Text;
  seats: string[] | null;
}

export type Phase = 'running' | 'closed' | 'abandoned' | 'over';

export interface ChartPlace {
  state: string;
  since: number;
}

export interface Quantity {
  value: number;
  /** Sixtieths not yet counted: value + rest / 60 is exact at `since`. */
  rest: number;
  /** Sum of the flows, per hour. */
  rate: number;
  since: number;
  flows: Record<string, number>;
}

export interface SeenFinding {
  at: number;
  /** The finding's quantity when it was seen. */
  value: number | null;
  corrected: boolean;
}

/** One order given, in the order of giving; `n` is the entry's number. */
export interface OrderCase {
  n: number;
  order: string;
  target: string | null;
  by: string;
  state: OrderState;
  at: number;
  start: number | null;
  /** When the work ends or ended. */
  end: number | null;
  people: number;
  /** The reason of a failure. */
  why: string | null;
  /** It looked for something and found nothing. */
  nothingFound: boolean;
}

export type OrderState = 'idle' | 'queued' | 'running' | 'done' | 'failed' | 'withdrawn' | 'cancelled';

export interface InjectCase {
  state: InjectState;
  at: number;
  option: string | null;
  /** Minute at which silence becomes an answer. */
  until: number | null;
}

export type InjectState = 'waiting' | 'armed' | 'open' | 'told' | 'answered' | 'silent' | 'skipped';

export interface BodyCase {
  state: BodyState;
  notices: Notice[];
  answers: { id: string; at: number }[];
}

export type BodyState = 'unaware' | 'approached' | 'told' | 'answered' | 'engaged';

export type Grade = 'good' | 'weak' | 'bad';

export interface Notice {
  n: number;
  /** Who signs: a seat, or a body of the ministry. */
  by: string;
  /** The seat that sent it, or had it sent. */
  seat: string;
  channel: string;
  content: string[];
  sent: number;
  arrived: number | null;
  grade: Grade;
}

export interface TeamState {
  /** People beside the shift's number, from effects. */
  extra: number;
  busy: number;
}

export interface Report {
  state: string;
  at: number;
}

/** What will happen at a minute, in order of scheduling within it. */
export interface AgendaItem {
  due: number;
  sequence: number;
  task: Task;
}

export type Task =
  | { type: 'chart'; chart: string; event: string }
  | { type: 'order'; n: number }
  | { type: 'inject'; inject: string }
  | { type: 'silence'; inject: string }
  | { type: 'notice'; body: string; n: number }
  | { type: 'answer'; body: string; answer: string }
  | { type: 'shift' }
  | { type: 'wake'; topic: string }
  | { type: 'end' };
