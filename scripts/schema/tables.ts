import { jsonSchemas, type JsonSchema } from './generate.ts';

/** Words whose schema carries no sentence: their form says it all to a program, not to an author. */
const COMBINED: Record<string, string> = {
  all: 'every one of these holds',
  any: 'at least one of these holds',
  not: 'this does not hold',
  when: 'if the guard holds when its turn comes, what stands in `then`; if not, what stands in `else`',
};

/** Markdown tables of the scenario language, by the name of their markers in scenarios/README.md. */
export function tables(): Record<string, string> {
  const { actions, policies, objectives } = jsonSchemas();
  const seen = new Set(wordsOf(policies, 'viewGuard').map(wordOf));
  return {
    guards: table(
      ['guard', 'params', 'holds when', 'for policies'],
      wordsOf(actions, 'guard').map((word) => [...rowOf(word), seen.has(wordOf(word)) ? 'yes' : '']),
    ),
    effects: table(['effect', 'params', 'what it does'], wordsOf(actions, 'guardedEffect').map(rowOf)),
    happenings: table(
      ['happening', 'params'],
      wordsOf(objectives, 'happening').map((word) => rowOf(word).slice(0, 2)),
    ),
  };
}

function wordsOf(schema: JsonSchema | undefined, definition: string): JsonSchema[] {
  const words = schema?.definitions?.[definition]?.oneOf;
  if (!words) throw new Error(`no words in ${definition}`);
  return words;
}

function wordOf(schema: JsonSchema): string {
  return schema.properties?.type?.const ?? '';
}

function rowOf(schema: JsonSchema): string[] {
  const word = wordOf(schema);
  return [`\`${word}\``, paramsOf(schema.properties?.params), schema.description ?? COMBINED[word] ?? ''];
}

function paramsOf(schema: JsonSchema | undefined): string {
  if (!schema) return '';
  if (schema.anyOf) return schema.anyOf.map(paramsOf).join(' or ');
  const { properties } = schema;
  if (!properties) return nameOf(schema);
  const required = new Set(schema.required);
  return `\`{ ${Object.keys(properties)
    .map((key) => (required.has(key) ? key : `${key}?`))
    .join(', ')} }\``;
}

/** The form of a single value, told from its pattern's own examples. */
function nameOf({ pattern = '' }: JsonSchema): string {
  const matches = (example: string) => new RegExp(pattern, 'i').test(example);
  if (matches('chart.state') && !matches('word')) return 'chart.state';
  return matches('some.event') ? 'event' : 'id';
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
