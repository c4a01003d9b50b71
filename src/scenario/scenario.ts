import type { ChartSource } from './schema/chart.ts';
import type { Body } from './schema/bodies.ts';
import type { Finding } from './schema/findings.ts';
import type { Inject } from './schema/injects.ts';
import type { Objectives } from './schema/objectives.ts';
import type { Order } from './schema/orders.ts';
import type { Policy } from './schema/policies.ts';
import type { ScenarioFile } from './schema/scenario.ts';
import type { Source } from './schema/sources.ts';
import type { Texts } from './schema/texts.ts';

/** A chart under its own id; with `variant`, it plays only there. */
export interface Chart extends Omit<ChartSource, 'each'> {
  id: string;
  variant?: string;
}

/** A checked scenario: plain JSON, ready for the engine. `hash` covers the mechanics, not the texts. */
export interface Scenario extends ScenarioFile {
  hash: string;
  charts: Chart[];
  orders: Order[];
  bodies: Body[];
  injects: Inject[];
  findings: Finding[];
  objectives: Objectives;
  policies: Policy[];
  sources: Source[];
  texts: { fr: Texts; en: Texts };
}

/** A sentence in both languages. */
export interface Text {
  fr: string;
  en: string;
}

export type * from './schema/bodies.ts';
export type * from './schema/chart.ts';
export type * from './schema/effects.ts';
export type * from './schema/findings.ts';
export type * from './schema/guards.ts';
export type * from './schema/injects.ts';
export type * from './schema/objectives.ts';
export type * from './schema/orders.ts';
export type * from './schema/policies.ts';
export type * from './schema/scenario.ts';
export type * from './schema/sources.ts';
export type * from './schema/texts.ts';
