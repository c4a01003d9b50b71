import type { Scenario, Source } from '../../scenario/scenario.ts';

/** A source, and what in the scenario rests on it. */
export interface Rests extends Source {
  /** Ids of lines of the rubric. */
  lines: string[];
  /** Ids of bodies, and of those whose deadline it gives. */
  bodies: string[];
  deadlines: string[];
  /** Keys of texts that name it. */
  texts: string[];
}

const WEIGHT: Record<Source['status'], number> = { V2: 0, V1: 1, GK: 2 };

/**
 * The sources in the order in which somebody should check them again: the oldest check first; at one date those that
 * were found at second hand, then those seen at first hand, then general knowledge, on which no points rest.
 */
export function restsOn(scenario: Scenario): Rests[] {
  const { sources, objectives, bodies, texts } = scenario;
  const words = Object.entries(texts).flatMap(([language, all]) => [...wordsOf(all, language)]);
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return sources
    .map((source): Rests => ({
      ...source,
      lines: ids(objectives.lines.filter((line) => line.source === source.id)),
      bodies: ids(bodies.filter((body) => body.sources.includes(source.id))),
      deadlines: ids(bodies.filter(({ deadline }) => deadline?.source === source.id)),
      texts: words.filter(([, text]) => names(text, source.id)).map(([key]) => key),
    }))
    .sort((one, other) => order(one.checked, other.checked) || WEIGHT[one.status] - WEIGHT[other.status]);
}

/** Whether something in the scenario rests on it. */
export function isUsed({ lines, bodies, deadlines, texts }: Rests): boolean {
  return lines.length + bodies.length + deadlines.length + texts.length > 0;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A text names a source by its mark, such as `[S14c]`. */
function names(text: string, id: string): boolean {
  return text.toLowerCase().includes(`[${id}]`);
}

function* wordsOf(value: unknown, key: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) yield* wordsOf(inner, `${key}.${name}`);
  }
}
