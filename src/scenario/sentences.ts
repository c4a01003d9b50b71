/** What can be wrong with a scenario, in English; `{word}` stands for a value of the problem. */
export const SENTENCES = {
  // files and YAML
  'file-missing': 'the file is missing',
  'file-unknown': 'no such file belongs to a scenario; expected one of {expected}',
  'yaml-syntax': '{message}',
  'yaml-duplicate-key': "the key '{key}' stands twice",
  'yaml-key': 'a key must be a word',
  'yaml-alias': "the alias '*{alias}' has no anchor before it",
  'yaml-circular': "the alias '*{alias}' stands inside its own anchor",
  'yaml-aliases': 'too many aliases',
  // form
  missing: "'{key}' is missing",
  'unknown-key': "unknown key '{key}'",
  'unknown-key-near': "unknown key '{key}'; did you mean '{near}'?",
  'wrong-type': 'expected {expected}, found {found}',
  'wrong-value': "'{found}' is not allowed; expected one of {expected}",
  'wrong-form': "'{found}': {expected}",
  'too-small': 'expected at least {least}',
  'too-big': 'expected at most {most}',
  'unknown-word': "unknown {kind} '{found}'; expected one of {expected}",
  'hidden-guard': "the guard '{found}' is hidden from players and cannot stand here; expected one of {expected}",
  'no-form': 'expected one of {expected}',
  invalid: '{message}',
  // names
  'unknown-name': "there is no {kind} '{name}'",
  'unknown-name-near': "there is no {kind} '{name}'; did you mean '{near}'?",
  'unknown-part': "{owner} '{of}' has no {kind} '{name}'",
  'unknown-part-near': "{owner} '{of}' has no {kind} '{name}'; did you mean '{near}'?",
  'no-part': "{owner} '{of}' has no {kind}s",
  'target-missing': "order '{order}' needs a target",
  'not-a-sender': "'{name}' cannot send: it is neither a seat nor a body with 'sends'",
  'duplicate-id': "the {kind} '{name}' stands twice",
  'reserved-id': "'{name}' is a reserved word",
  'name-clash': "'{name}' is both a {kind} and a {other}",
  // charts
  'chart-file-name': 'expected charts/<chart>.yaml or charts/<chart>.<variant>.yaml',
  'each-without-hole': "a chart with 'each' needs $each in its file name",
  'hole-without-each': "the file name holds $each, so the chart needs a list 'each'",
  'chart-both': "the chart '{name}' stands both with and without a variant",
  'chart-initial': "there is no state '{name}' to begin in",
  'chart-initial-missing': "a state with states needs 'initial'",
  'chart-initial-useless': "'initial' needs 'states'",
  'chart-target': "there is no state '{name}' here",
  'chart-target-root': "a transition of the whole chart names its target with a dot: '.{name}'",
  'chart-unreachable': "no transition leads to the state '{name}'",
  'chart-final': "a final state is never left: '{key}' has no effect",
  'chart-endless': "'always' leads from '{name}' back to it without a guard",
  'chart-shadowed': 'this transition is never taken: the one before it has no guard',
  'event-unheard': "no chart handles the event '{name}'",
  'event-unheard-near': "no chart handles the event '{name}'; did you mean '{near}'?",
  'event-unraised': "nothing raises the event '{name}'",
  'event-unraised-near': "nothing raises the event '{name}'; did you mean '{near}'?",
  'chart-hidden': "the chart '{name}' is hidden: it cannot be shown",
  // times and numbers
  'range-order': "'{low}' ({from}) is after '{high}' ({to})",
  'after-the-end': 'minute {minute} is after the end ({end})',
  'outside-range': 'the start ({start}) is outside its range',
  // decisions
  'decision-owner': "a decision needs an 'owner': the seat that decides",
  'owner-not-receiving': "the owner '{owner}' does not receive this inject",
  'silence-without-options': "'silence' needs options",
  'dilemma-options': 'a dilemma needs at least two options',
  'ending-default': "the last ending must hold always: no 'when'",
  'ending-hidden': "this ending is never reached: one before it has no 'when'",
  'body-channel': "body '{body}' cannot be reached by '{name}'",
  'channel-closed': "no notification goes by '{name}'",
  'not-a-move': 'a body cannot notify itself',
  'random-rules': 'a random policy has no rules',
  'mark-station': "'{key}' needs a station",
  'corrects-itself': 'a finding cannot correct itself',
  // score
  'axes-sum': 'the axes sum to {sum}; expected 100',
  'axis-short': "the lines of '{axis}' give at most {sum} of {max} points",
  'curve-order': 'the curve must rise in its first number: {x} stands after {before}',
  'source-status': "source '{name}' is {status}: points need V1, V2 or game-rule",
  // map
  'station-place': "stands where station '{other}' stands",
  'line-step': 'this step is neither horizontal, vertical nor diagonal',
  'line-through': "line '{line}' runs through station '{station}' and does not serve it",
  'label-collides': "the name of '{name}' stands on {other}",
  // texts
  'text-missing': "the text '{key}' is missing",
  'text-unowned': "nothing in the scenario is called '{key}' here",
  'text-other-language': "'{key}' stands in {there} only",
  'value-hole': "'{value}' stands in this text, but finding '{name}' has no quantity",
  'value-missing': "'{value}' stands in the other language only",
  'space-before': "a non-breaking space is wanted before '{mark}'",
  'space-after': "a non-breaking space is wanted after '{mark}'",
  'straight-apostrophe': 'a straight apostrophe: ’ is wanted',
  'straight-quotes': 'straight quotes: « » is wanted',
} as const;

export type ProblemCode = keyof typeof SENTENCES;

/** The English sentence of a problem. */
export function sentence(code: ProblemCode, values: Record<string, string | number>): string {
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_, word: string) => String(values[word] ?? `{${word}}`));
}
