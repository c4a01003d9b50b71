import type { Body } from '../../scenario/scenario.ts';
import type { EscalationRow } from '../escalation.ts';
import { nameIn, type Material } from './material.ts';
import type { Question } from './question.ts';

/** From this delay on after the first sign, a notification without a deadline of its own is worth asking about. */
const LATE = 180;
/** Who must be told early; a public word has its own time. */
const AUTHORITIES = new Set<Body['place'] | undefined>(['ministry', 'state', 'justice']);

/** Who was told, late, wrongly or never. */
export function aboutBodies(material: Material): Question[] {
  const { rows, firstSign } = material;
  const known = (row: EscalationRow) => ({ text: nameIn(material, 'body', row.body) });
  const first = rows.filter((row, index) => rows.findIndex(({ body }) => body === row.body) === index);
  return first.flatMap((row): Question[] => {
    const { body, kind, at, inTime, missing } = row;
    const ask = (of: Question['kind'], weight: number, values: Question['values']): Question => ({
      ...{ id: `${of}.${body}`, kind: of, at, weight },
      values: { body: known(row), ...values },
    });
    if (at === null) return [ask('neverTold', inTime === false ? 80 : 55, {})];
    if (kind === 'wrong') return [ask('wrongBody', 50, { clock: { clock: row.sent ?? at } })];
    if (kind !== 'competent') return [];
    const since = at - firstSign;
    const awaited = inTime === null && AUTHORITIES.has(placeOf(material, body));
    if (inTime === false || (awaited && since > LATE))
      return [ask('toldLate', 70, { clock: { clock: at }, span: { span: since } })];
    const items = missing.map((item) => nameIn(material, 'content', item));
    return items.length > 0 ? [ask('incomplete', 45, { clock: { clock: at }, items: { list: items } })] : [];
  });
}

function placeOf({ scenario }: Material, body: string): Body['place'] | undefined {
  return scenario.bodies.find(({ id }) => id === body)?.place;
}

/** Notifications sent over a channel that the adversary reads. */
export function aboutMail(material: Material): Question[] {
  return material.scenario.channels
    .filter(({ compromised }) => compromised)
    .flatMap(({ id }) => {
      const sent = material.facts.filter((fact) => fact.type === 'sent' && fact.channel === id);
      const [first] = sent;
      if (!first) return [];
      const values = {
        channel: { text: nameIn(material, 'channel', id) },
        clock: { clock: first.at },
        count: { count: sent.length },
      };
      return [{ id: `readMail.${id}`, kind: 'readMail', at: first.at, weight: 65, values }];
    });
}
