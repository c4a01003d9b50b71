import { reportIssues } from './issues.ts';
import type { Place, Report } from './problem.ts';
import type { Chart } from './scenario.ts';
import { chart as chartSchema } from './schema/chart.ts';
import { id } from './schema/words.ts';
import type { SourceFile } from './source.ts';
import { listAt } from './values.ts';

/** A chart as its file's name and text make it. Without `chart`, its name is known but its form is wrong. */
export interface PlacedChart {
  id: string;
  variant: string | undefined;
  chart: Chart | undefined;
  place: Place;
}

const NAME = /^charts\/([a-z$][a-z0-9$-]*)(?:\.([a-z][a-z0-9-]*))?\.yaml$/;

/** The charts of one file: one, or one for each item of its `each`. */
export function readCharts(source: SourceFile, report: Report): PlacedChart[] {
  const top: Place = { file: source.file, path: [] };
  const [, name, variant] = NAME.exec(source.file) ?? [];
  if (name === undefined) {
    report.add(top, 'chart-file-name');
    return [];
  }
  const parsed = chartSchema.safeParse(source.value);
  if (!parsed.success && source.value !== undefined) reportIssues(report, top, source.value, parsed.error.issues);

  const items = listAt(source.value, ['each']).filter((item) => typeof item === 'string');
  const holed = name.includes('$each');
  if (!holed && items.length > 0) report.add({ ...top, path: ['each'] }, 'each-without-hole');
  if (holed && items.length === 0 && source.value !== undefined) report.add(top, 'hole-without-each');
  const kept = { ...parsed.data, each: undefined };
  if (!holed) return [place(name, variant, parsed.success ? kept : undefined, top, report)];

  const text = JSON.stringify(kept);
  return items.map((item) => {
    const filled = parsed.success ? (JSON.parse(text.replaceAll('$each', item)) as typeof kept) : undefined;
    return place(name.replaceAll('$each', item), variant, filled, { ...top, each: item }, report);
  });
}

function place(name: string, variant: string | undefined, found: object | undefined, top: Place, report: Report): PlacedChart {
  if (!id.safeParse(name).success) report.add(top, 'chart-file-name');
  const { each: _, ...body } = { each: undefined, ...found } as Omit<Chart, 'id'> & { each: undefined };
  const chart = found && { id: name, ...(variant === undefined ? {} : { variant }), ...body };
  return { id: name, variant, chart, place: top };
}
