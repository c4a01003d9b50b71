import type { Draft } from '../draft.ts';
import { LISTS, type ListName } from '../files.ts';
import type { Place, Report } from '../problem.ts';
import { listAt, valueAt } from '../values.ts';

type Named = { id: string; place: Place };

const WORDS: Record<ListName, string> = {
  variants: 'variant',
  seats: 'seat',
  teams: 'team',
  channels: 'channel',
  contents: 'content',
  populations: 'population',
  doors: 'door',
  quantities: 'quantity',
  indicators: 'indicator',
  slowdowns: 'slowdown',
  questions: 'question',
  endings: 'ending',
  stations: 'station',
  lines: 'line',
  orders: 'order',
  bodies: 'body',
  injects: 'inject',
  findings: 'finding',
  scoreLines: 'score line',
  policies: 'policy',
  sources: 'source',
};

/** Ids stand once each, in their list and among the parts of one thing, and are no words of the language below. */
export function checkIds(draft: Draft): void {
  const { report } = draft;
  for (const list of Object.keys(LISTS) as ListName[]) once(WORDS[list], draft.ids(list), report);
  for (const [file, key, word] of [
    ['actions.yaml', 'targets', 'target'],
    ['actions.yaml', 'fails', 'failure'],
    ['injects.yaml', 'options', 'option'],
    ['bodies.yaml', 'answers', 'answer'],
  ] as const) {
    listAt(draft.raw(file), []).forEach((item, index) => {
      const parts = listAt(item, [key]).map((part, n) => ({
        id: String(valueAt(part, ['id']) ?? ''),
        place: { file, path: [index, key, n, 'id'] },
      }));
      once(word, parts, report);
    });
  }
  const delays = draft.delays.map(({ value, place }) => ({ id: value.id, place: { ...place, key: true } }));
  once('delay', delays, report);
  clash(draft.ids('bodies'), 'body', draft.ids('seats'), 'seat', report);
  clash(draft.ids('scoreLines'), 'score line', Object.keys(draft.axes ?? {}), 'axis', report);
  checkChartNames(draft);
}

function once(kind: string, named: Named[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, place } of named) {
    if (id === '') continue; // its absence is reported
    if (seen.has(id)) report.add(place, 'duplicate-id', { kind, name: id });
    seen.add(id);
    if (id in {}) report.add(place, 'reserved-id', { name: id });
  }
}

/** Seats and bodies both sign notifications; axes and lines both are objectives. */
function clash(named: Named[], kind: string, others: (Named | string)[], other: string, report: Report): void {
  const taken = new Set(others.map((one) => (typeof one === 'string' ? one : one.id)));
  for (const { id, place } of named) if (taken.has(id)) report.add(place, 'name-clash', { name: id, kind, other });
}

function checkChartNames({ charts, ids, has, report }: Draft): void {
  const variants = has('variants') ? new Set(ids('variants').map(({ id }) => id)) : null;
  const seen = new Map<string, Set<string>>();
  for (const { id, variant, place } of charts) {
    if (variant !== undefined && variants?.has(variant) === false)
      report.add(place, 'unknown-name', { kind: 'variant', name: variant });
    const of = seen.get(id) ?? new Set();
    if (of.has(variant ?? '')) report.add(place, 'duplicate-id', { kind: 'chart', name: id });
    else if (of.size > 0 && (variant === undefined || of.has(''))) report.add(place, 'chart-both', { name: id });
    seen.set(id, of.add(variant ?? ''));
  }
}
