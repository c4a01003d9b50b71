import { nearest } from '../near.ts';
import type { Report } from '../problem.ts';
import type { Mention } from './look.ts';
import type { Names } from './names.ts';

const OWNERS = { target: 'order', option: 'inject', channel: 'body' } as const;

type Part = Extract<Mention, { of: string }>;

/** Every name that stands somewhere is the name of something. */
export function checkReferences(mentions: readonly Mention[], names: Names, report: Report): void {
  for (const mention of mentions) {
    if (mention.of !== undefined) checkPart(mention, names, report);
    else if (mention.kind === 'state' || mention.kind === 'shown state') checkState(mention, names, report);
    else if (mention.kind !== 'event' && mention.kind !== 'note') {
      const known = names.of(mention.kind);
      if (known.has(mention.name) || !names.complete(mention.kind)) continue;
      if (mention.kind === 'sender' && names.of('body').has(mention.name))
        report.add(mention.place, 'not-a-sender', { name: mention.name });
      else unknown(mention, mention.kind, mention.name, known, report);
    }
  }
}

function unknown(mention: Mention, kind: string, name: string, candidates: Iterable<string>, report: Report): void {
  const near = nearest(name, candidates);
  if (near) report.add(mention.place, 'unknown-name-near', { kind, name, near });
  else report.add(mention.place, 'unknown-name', { kind, name });
}

function checkState(mention: Mention, names: Names, report: Report): void {
  const cut = mention.name.indexOf('.');
  const chart = mention.name.slice(0, cut);
  const known = names.states(chart);
  if (known === null || known?.has(mention.name.slice(cut + 1))) return;
  if (known === undefined) {
    if (names.complete('chart')) unknown(mention, 'chart', chart, names.of('chart'), report);
  } else unknown(mention, 'state', mention.name, names.statePaths(), report);
}

function checkPart(mention: Part, names: Names, report: Report): void {
  const { kind, of, name, place } = mention;
  const parts = names.parts(kind, of);
  if (!parts) return; // the order, inject or body itself is reported
  if (mention.missing) {
    if (parts.length > 0) report.add(place, 'target-missing', { order: of });
  } else if (!parts.includes(name)) {
    const values = { owner: OWNERS[kind], of, kind, name };
    const near = nearest(name, parts);
    if (parts.length === 0) report.add(place, 'no-part', values);
    else if (kind === 'channel' && names.of('channel').has(name)) report.add(place, 'body-channel', { body: of, name });
    else if (kind === 'channel')
      return; // no such channel at all: reported as such
    else if (near) report.add(place, 'unknown-part-near', { ...values, near });
    else report.add(place, 'unknown-part', values);
  }
}
