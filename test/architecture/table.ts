/** Who may import whom. A new folder is a new row, argued in its commit. There is no exception list. */
export interface Row {
  /** Folders of src. */
  values: string[];
  /** Folders of which only types may be imported. */
  types: string[];
  packages: string[];
  /** Folders outside src whose files may be bundled. */
  outside?: string[];
}

const ALL_BUT_CLI_AND_SERVER = [
  ...['scenario', 'engine', 'session', 'debrief', 'i18n', 'stage', 'audio', 'panels', 'facilitator', 'papers'],
];

export const TABLE: Record<string, Row> = {
  scenario: { values: [], types: [], packages: ['zod', 'yaml'] },
  engine: { values: ['scenario'], types: [], packages: ['xstate'] },
  session: { values: ['engine', 'scenario'], types: [], packages: ['zod', 'fast-deep-equal'] },
  debrief: {
    values: ['session', 'engine', 'scenario'],
    types: [],
    packages: ['d3-scale', 'd3-shape', 'docx', 'papaparse', 'ts-ics'],
  },
  i18n: { values: [], types: ['engine'], packages: ['i18next'], outside: ['locales'] },
  stage: { values: [], types: ['engine'], packages: ['phaser'] },
  audio: { values: [], types: ['engine'], packages: ['howler'], outside: ['assets'] },
  panels: { values: ['i18n'], types: ['engine', 'debrief'], packages: ['preact'], outside: ['assets'] },
  facilitator: { values: ['panels', 'i18n'], types: ['engine', 'debrief'], packages: ['preact', 'uqr'], outside: ['assets'] },
  papers: { values: ['scenario', 'i18n'], types: [], packages: [] },
  cli: {
    values: ['session', 'debrief', 'engine', 'scenario', 'i18n', 'papers'],
    types: [],
    packages: ['node', '@resvg/resvg-wasm'],
    outside: ['locales'],
  },
  server: { values: ['session', 'engine', 'scenario'], types: [], packages: ['socket.io', 'rate-limiter-flexible', 'node'] },
  app: {
    values: ALL_BUT_CLI_AND_SERVER,
    types: [],
    packages: ['preact', 'dexie', 'xstate', 'socket.io-client', '@fontsource-variable/atkinson-hyperlegible-next'],
    outside: ['assets', 'scenarios'],
  },
};
