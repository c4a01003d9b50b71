import type { Draft, Placed } from '../draft.ts';
import type { Place, Report } from '../problem.ts';
import type { Body, Finding, Inject, Policy, Scenario } from '../scenario.ts';

/** Rules that no single item's form can hold: who decides, what silence means, which ending stands last. */
export function checkDecisions({ lists, report }: Draft): void {
  for (const inject of lists.injects) checkInject(inject, report);
  for (const finding of lists.findings) checkFinding(finding, report);
  for (const policy of lists.policies) checkPolicy(policy, report);
  checkEndings(lists.endings, report);
  const open = new Set(lists.channels.flatMap(({ value }) => (value.notifies ? value.id : [])));
  const known = new Set(lists.channels.map(({ value }) => value.id));
  for (const body of lists.bodies) checkChannels(body, open, known, report);
}

function below({ file, path }: Place, ...parts: (string | number)[]): Place {
  return { file, path: [...path, ...parts] };
}

function checkInject({ value, place }: Placed<Inject>, report: Report): void {
  const { options, owner, seats, silence, dilemma } = value;
  if (options.length > 0 && owner === undefined) report.add(place, 'decision-owner');
  if (owner !== undefined && seats && !seats.includes(owner)) report.add(below(place, 'owner'), 'owner-not-receiving', { owner });
  if (silence && options.length === 0) report.add(below(place, 'silence'), 'silence-without-options');
  if (dilemma && options.length < 2) report.add(below(place, 'dilemma'), 'dilemma-options');
}

function checkFinding({ value, place }: Placed<Finding>, report: Report): void {
  for (const key of ['mark', 'to'] as const) {
    if (value[key] !== undefined && value.station === undefined) report.add(below(place, key), 'mark-station', { key });
  }
  value.corrects.forEach((one, index) => {
    if (one === value.id) report.add(below(place, 'corrects', index), 'corrects-itself');
  });
}

function checkPolicy({ value, place }: Placed<Policy>, report: Report): void {
  const kinds = [value.random && 'random', value.everything === true && 'everything'].filter((kind) => kind !== false);
  if (kinds.length > 1) report.add(below(place, 'everything'), 'policy-kinds');
  if (kinds[0] !== undefined && value.rules.length > 0) report.add(below(place, 'rules'), 'policy-rules', { kind: kinds[0] });
}

function checkEndings(endings: Placed<Scenario['endings'][number]>[], report: Report): void {
  endings.forEach(({ value, place }, index) => {
    const last = index === endings.length - 1;
    if (last && value.when) report.add(below(place, 'when'), 'ending-default');
    if (!last && !value.when) {
      const next = endings[index + 1];
      if (next) report.add(next.place, 'ending-hidden');
    }
  });
}

/** A body is reached by channels that carry notifications. */
function checkChannels({ value, place }: Placed<Body>, open: Set<string>, known: Set<string>, report: Report): void {
  for (const channel of Object.keys(value.channels)) {
    if (known.has(channel) && !open.has(channel))
      report.add({ ...below(place, 'channels', channel), key: true }, 'channel-closed', { name: channel });
  }
}
