import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenario, type Loaded } from '../scenario/load.ts';

/** The YAML files of a scenario's folder: name relative to it (with `/`) → text. Throws if there is no such folder. */
export function readScenarioFolder(path: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const folder of ['', 'charts/']) {
    const full = join(path, folder);
    if (folder !== '' && !existsSync(full)) continue;
    for (const name of readdirSync(full).sort()) {
      const file = join(full, name);
      if (/\.ya?ml$/.test(name) && statSync(file).isFile()) files[folder + name] = readFileSync(file, 'utf8');
    }
  }
  return files;
}

/** Reads and checks the scenario in a folder. */
export function loadFolder(path: string): Loaded {
  return loadScenario(readScenarioFolder(path));
}
