declare module 'virtual:scenarios' {
  const list: import('./library.ts').ScenarioItem[];
  export default list;
}
