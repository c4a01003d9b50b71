import type { NameKind, Names } from '../i18n/index.ts';
import type { Scenario, Text, Texts } from '../scenario/scenario.ts';

type Find = (texts: Texts, id: string, within: string) => string | undefined;

/** Where the name of each kind of thing stands in a scenario's texts. */
const FIND: Record<NameKind, Find> = {
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
};

/** The names of a scenario's things, for the sentences of its facts. */
export function namesOf({ texts }: Scenario): Names {
  return (kind, id, within = ''): Text | null => {
    const fr = FIND[kind](texts.fr, id, within);
    const en = FIND[kind](texts.en, id, within);
    return fr === undefined || en === undefined ? null : { fr, en };
  };
}
