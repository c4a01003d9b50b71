import { holds } from './guard.ts';
import { valueAt } from './quantities.ts';
import { emit, touch, type Run } from './run.ts';

/** Tells the cell a finding if the world holds what it shows; a quantity that has moved since is told anew. */
export function reveal(run: Run, id: string): void {
  const { world, model } = run;
  const finding = model.findings[id];
  if (!finding) throw new Error(`unknown finding ${id}`);
  run.looked.for++;
  if (finding.shows && !holds(run, finding.shows)) return;
  run.looked.showed++;
  const value = finding.quantity === undefined ? null : valueAt(run, finding.quantity);
  const before = world.findings[id];
  if (before && before.value === value && !before.corrected) return;
  world.findings[id] = { at: world.at, value, corrected: false };
  touch(run, 'finding', id);
  emit(run, { type: 'found', finding: id, value });
  for (const other of finding.corrects) {
    const wrong = world.findings[other];
    if (!wrong || wrong.corrected) continue;
    wrong.corrected = true;
    emit(run, { type: 'corrected', finding: other, by: id });
  }
}
