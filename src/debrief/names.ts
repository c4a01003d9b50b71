import type { Scenario, Text, Texts } from '../scenario/scenario.ts';

type Find = (texts: Texts, id: string, within: string) => string | undefined;

/** Where the name of each kind of thing stands in a scenario's texts. */
const FIND = {
  order: ({ orders }, id) => orders[id]?.title,
  target: ({ orders, populations }, id, order) => orders[order]?.targets?.[id] ?? populations[id]?.name,
  failure: ({ orders }, id, order) => orders[order]?.fails?.[id],
  chart: ({ charts }, id) => charts[id]?.name,
  state: ({ charts }, id, chart) => charts[chart]?.states[id],
  inject: ({ injects }, id) => injects[id]?.title,
  from: ({ injects }, id) => injects[id]?.from,
  option: ({ injects }, id, inject) => injects[inject]?.options?.[id]?.label,
  finding: ({ findings }, id) => findings[id]?.title,
  body: ({ bodies }, id) => bodies[id]?.name,
  answer: ({ bodies }, id, body) => bodies[body]?.answers?.[id]?.title,
  channel: ({ channels }, id) => channels[id]?.name,
  content: ({ contents }, id) => contents[id]?.name,
  sender: ({ seats, bodies }, id) => seats[id]?.name ?? bodies[id]?.name,
  team: ({ teams }, id) => teams[id]?.name,
  quantity: ({ indicators }, id) => indicators[id]?.name,
  note: ({ notes }, id) => notes[id],
  variant: ({ variants }, id) => variants[id]?.title,
} satisfies Record<string, Find>;

/** What a name may stand for. */
export type NameKind = keyof typeof FIND;
/** The name of a thing by its id; `within` is the order, inject, body or chart it belongs to. Null if it has none here. */
export type Names = (kind: NameKind, id: string, within?: string) => Text | null;

/** The names of a scenario's things, for the sentences of its facts. */
export function namesOf({ texts }: Scenario): Names {
  return (kind, id, within = '') => {
    const find: Find = FIND[kind];
    const fr = find(texts.fr, id, within);
    const en = find(texts.en, id, within);
    return fr === undefined || en === undefined ? null : { fr, en };
  };
}
