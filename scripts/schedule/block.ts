import type { Scheduled } from './pool.ts';

const OPEN = '# ---- made by `npm run schedule`: the textbook’s orders at the textbook’s median minutes, blind';
const CLOSE = '# ---- end of what was made';

/** The policy as YAML: each rule holds for one minute, so that a command refused then is lost. */
export function block(scheduled: readonly Scheduled[]): string {
  const rules = scheduled.map(({ at, command: { type, ...rest } }) => {
    const when = `{ type: clock, params: { from: ${at}, to: ${at} } }`;
    return `    - { when: ${when}, do: { type: ${type}, ${flow(rest)} }, pause: 1 }`;
  });
  return [OPEN, '- id: fixed-schedule', '  rules:', ...rules, CLOSE, ''].join('\n');
}

/** A policies file with the block between its markers, or at the end of a file that has none. */
export function withBlock(text: string, made: string): string {
  const [start, end] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
  if (start < 0 || end < start) return `${text.trimEnd()}\n\n${made}`;
  return `${text.slice(0, start)}${made}${text.slice(end + CLOSE.length).replace(/^\n/, '')}`;
}

function flow(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`)
    .join(', ');
}
