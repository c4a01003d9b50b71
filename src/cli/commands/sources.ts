import type { Options } from '../options.ts';
import type { Answer } from '../output.ts';
import { openScenario } from '../scenario.ts';
import { isUsed, restsOn, type Rests } from '../sources/uses.ts';
import type { Term, TermKey } from '../words.ts';

/** Says what a human should check again: each source, how sure it is, since when, and what rests on it. */
export function sources({ subject, term }: Options): Answer {
  const scenario = openScenario(subject, term);
  const found = restsOn(scenario);
  const count = (status: Rests['status']) => found.filter((source) => source.status === status).length;
  const withoutAddress = found.filter(({ address }) => address === undefined).map(({ id }) => id);
  const unused = found.filter((source) => !isUsed(source)).map(({ id }) => id);
  const gameRules = scenario.objectives.lines.filter(({ source }) => source === 'game-rule').map(({ id }) => id);
  const listed = (key: TermKey, list: string[]) => (list.length > 0 ? [term(key, { list: list.join(', ') })] : []);
  return {
    json: {
      scenario: scenario.id,
      sources: found.map((source) => ({ ...source, address: source.address ?? null, used: isUsed(source) })),
      ...{ withoutAddress, unused, gameRules },
    },
    text: [
      term('sourcesCount', { count: found.length, v1: count('V1'), v2: count('V2'), gk: count('GK') }),
      ...listed('sourcesNoAddress', withoutAddress),
      ...listed('sourcesUnused', unused),
      ...listed('sourcesGameRules', gameRules),
      ...found.flatMap((source) => ['', ...describe(source, term)]),
    ].join('\n'),
  };
}

function describe(source: Rests, term: Term): string[] {
  const { id, status, checked, publisher, title, address, lines, bodies, deadlines, texts } = source;
  const rests = (key: TermKey, list: string[]) => (list.length > 0 ? [`  ${term(key, { list: list.join(', ') })}`] : []);
  return [
    `${id}  ${status}  ${term('sourcesChecked', { date: checked })}`,
    `  ${publisher}, ${title}`,
    `  ${address ?? term('sourcesAddressMissing')}`,
    ...rests('sourcesLines', lines),
    ...rests('sourcesBodies', bodies),
    ...rests('sourcesDeadlines', deadlines),
    ...rests('sourcesTexts', texts),
    ...(isUsed(source) ? [] : [`  ${term('sourcesNothing')}`]),
  ];
}
