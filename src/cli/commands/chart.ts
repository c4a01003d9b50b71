import { mermaid } from '../chart/mermaid.ts';
import { statelyConfig, statelyModule } from '../chart/stately.ts';
import { CallError, type Answer } from '../output.ts';
import type { Options } from '../options.ts';
import { openScenario } from '../scenario.ts';

/** Every chart of a scenario, as a Mermaid diagram or as an XState configuration. */
export function chart(options: Options): Answer {
  const { term, lang, subject } = options;
  const format = options.value('format') ?? 'mermaid';
  if (format !== 'mermaid' && format !== 'xstate') throw new CallError(term('formatUnknown', { found: format }));
  const scenario = openScenario(subject, term);
  const { charts, delays } = scenario;
  if (format === 'mermaid') {
    const drawn = charts.map((one) => ({ chart: one.id, variant: one.variant ?? null, mermaid: mermaid(one, scenario, lang) }));
    const text = drawn.map(({ chart, variant, mermaid }) => `%% ${chart}${variant ? ` (${variant})` : ''}\n${mermaid}`);
    return { json: { scenario: scenario.id, format, charts: drawn }, text: text.join('\n\n') };
  }
  const configs = charts.map((one) => ({ chart: one.id, variant: one.variant ?? null, config: statelyConfig(one, delays) }));
  const modules = charts.map((one) => statelyModule(one, delays));
  return {
    json: { scenario: scenario.id, format, charts: configs },
    text: ["import { createMachine } from 'xstate';", ...modules].join('\n\n'),
  };
}
