import type { z } from 'zod';
import { bodiesFile } from './schema/bodies.ts';
import { findingsFile } from './schema/findings.ts';
import { injectsFile } from './schema/injects.ts';
import { objectivesFile } from './schema/objectives.ts';
import { ordersFile } from './schema/orders.ts';
import { policiesFile } from './schema/policies.ts';
import { scenarioFile } from './schema/scenario.ts';
import { sourcesFile } from './schema/sources.ts';
import { textsFile } from './schema/texts.ts';

/** The files of a scenario beside its charts, and the form of each. All must be there. */
export const FILES = {
  'scenario.yaml': scenarioFile,
  'actions.yaml': ordersFile,
  'bodies.yaml': bodiesFile,
  'injects.yaml': injectsFile,
  'findings.yaml': findingsFile,
  'objectives.yaml': objectivesFile,
  'policies.yaml': policiesFile,
  'sources.yaml': sourcesFile,
  'fr.yaml': textsFile,
  'en.yaml': textsFile,
} as const;

export type FileName = keyof typeof FILES;
export const FILE_NAMES = Object.keys(FILES) as FileName[];
export const TEXT_FILES = ['fr.yaml', 'en.yaml'] as const;

const { shape } = scenarioFile;

/** The lists of a scenario: the file, the key (none: the file itself is the list) and the form of an item. */
export const LISTS = {
  variants: ['scenario.yaml', 'variants', shape.variants.element],
  seats: ['scenario.yaml', 'seats', shape.seats.element],
  teams: ['scenario.yaml', 'teams', shape.teams.element],
  channels: ['scenario.yaml', 'channels', shape.channels.element],
  contents: ['scenario.yaml', 'contents', shape.contents.element],
  populations: ['scenario.yaml', 'populations', shape.populations.unwrap().element],
  doors: ['scenario.yaml', 'doors', shape.doors.unwrap().element],
  quantities: ['scenario.yaml', 'quantities', shape.quantities.unwrap().element],
  indicators: ['scenario.yaml', 'indicators', shape.indicators.unwrap().element],
  slowdowns: ['scenario.yaml', 'slowdowns', shape.slowdowns.unwrap().element],
  questions: ['scenario.yaml', 'questions', shape.questions.unwrap().element],
  endings: ['scenario.yaml', 'endings', shape.endings.element],
  stations: ['scenario.yaml', 'stations', shape.stations.unwrap().element],
  lines: ['scenario.yaml', 'lines', shape.lines.unwrap().element],
  orders: ['actions.yaml', null, ordersFile.element],
  bodies: ['bodies.yaml', null, bodiesFile.element],
  injects: ['injects.yaml', null, injectsFile.element],
  findings: ['findings.yaml', null, findingsFile.element],
  scoreLines: ['objectives.yaml', 'lines', objectivesFile.shape.lines.element],
  policies: ['policies.yaml', null, policiesFile.element],
  sources: ['sources.yaml', null, sourcesFile.element],
} as const satisfies Record<string, readonly [FileName, string | null, z.ZodType]>;

export type ListName = keyof typeof LISTS;
export type ItemOf<L extends ListName> = z.output<(typeof LISTS)[L][2]>;
