declare module 'virtual:scenarios' {
  const list: import('./library.ts').ScenarioItem[];
  export default list;
}
declare module 'virtual:scenario/*' {
  const scenario: import('../scenario/scenario.ts').Scenario;
  export default scenario;
}
