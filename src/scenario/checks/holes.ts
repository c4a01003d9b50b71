import type { Draft } from '../draft.ts';
import { TEXT_FILES } from '../files.ts';
import { valueAt } from '../values.ts';

const VALUE = '{value}';

/** `{value}` stands in a finding's texts only if it has a quantity, and in both languages or in none. */
export function checkHoles({ lists, raw, report }: Draft): void {
  for (const { value } of lists.findings) {
    for (const part of ['title', 'text']) {
      const path = ['findings', value.id, part];
      const holds = TEXT_FILES.map((file) => String(valueAt(raw(file), path) ?? '').includes(VALUE));
      TEXT_FILES.forEach((file, index) => {
        if (valueAt(raw(file), path) === undefined) return;
        if (holds[index] && value.quantity === undefined)
          report.add({ file, path }, 'value-hole', { value: VALUE, name: value.id });
        else if (!holds[index] && value.quantity !== undefined && holds.includes(true))
          report.add({ file, path }, 'value-missing', { value: VALUE });
      });
    }
  }
}
