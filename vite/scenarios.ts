import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { minuteOfDay } from '../src/app/minute.ts';
import { loadFolder } from '../src/cli/folder.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

const LIST = 'virtual:scenarios';
const ONE = 'virtual:scenario/';

/** `virtual:scenarios` is the list for the title; `virtual:scenario/<id>` one checked scenario. Faults stop the build. */
export function scenarios(folder: string): Plugin {
  const root = resolve(folder);
  const ids = (): string[] =>
    existsSync(root)
      ? readdirSync(root, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.yaml')))
          .map((entry) => entry.name)
      : [];

  return {
    name: 'scenarios',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${LIST}`) {
        for (const one of ids()) watch(this, join(root, one));
        return listModule(ids().map((one) => ({ folder: one, scenario: checked(join(root, one)) })));
      }
      if (id.startsWith(`\0${ONE}`)) {
        const path = join(root, id.slice(ONE.length + 1));
        watch(this, path);
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(checked(path)))});`;
      }
      return null;
    },
  };
}

function watch(context: { addWatchFile(id: string): void }, path: string): void {
  // Files only: the development server would take a folder for a module.
  for (const file of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (file.isFile()) context.addWatchFile(join(file.parentPath, file.name));
}

function checked(path: string): Scenario {
  const loaded = loadFolder(path);
  if (loaded.problems) {
    const lines = loaded.problems.map((problem) => `  ${problem.file}:${problem.line} ${problem.path}: ${problem.problem}`);
    throw new Error(`Scenario ${path}:\n${lines.join('\n')}`);
  }
  return loaded.scenario;
}

/** The longest exercise first; each with a loader of its own, so that the title carries only the list. */
function listModule(found: { folder: string; scenario: Scenario }[]): string {
  const sorted = [...found].sort((a, b) => b.scenario.duration - a.scenario.duration);
  const items = sorted.map(({ folder, scenario }) => {
    const { fr, en } = scenario.texts;
    const summary = {
      id: scenario.id,
      title: { fr: fr.title, en: en.title },
      subtitle: { fr: fr.subtitle, en: en.subtitle },
      summary: { fr: fr.summary, en: en.summary },
      duration: scenario.duration,
      start: { weekday: scenario.start.weekday, minute: minuteOfDay(scenario.start.time) },
      counts: { injects: scenario.injects.length, orders: scenario.orders.length, bodies: scenario.bodies.length },
      variants: scenario.variants.map(({ id }) => ({
        id,
        title: { fr: fr.variants[id]?.title ?? id, en: en.variants[id]?.title ?? id },
      })),
    };
    return `{ ...${JSON.stringify(summary)}, load: () => import(${JSON.stringify(ONE + folder)}).then((m) => m.default) }`;
  });
  return `export default [${items.join(',\n')}];`;
}
