import type { Subject } from './subject.ts';

/** What delivers an inject that nothing else brings: the orders, messages, bodies and moves of the scenario that call it. */
export function callersOf({ scenario, texts, t }: Subject, id: string): string[] {
  const calls = (value: unknown): boolean => delivers(value, id);
  const found = [
    ...scenario.orders.filter(calls).map((one) => t('papers:caller.order', { name: texts.orders[one.id]?.title ?? '' })),
    ...scenario.injects.filter(calls).map((one) => t('papers:caller.inject', { name: texts.injects[one.id]?.title ?? '' })),
    ...scenario.bodies.filter(calls).map((one) => t('papers:caller.body', { name: texts.bodies[one.id]?.name ?? '' })),
    ...scenario.charts.filter(calls).map((one) => t('papers:caller.chart', { name: texts.charts[one.id]?.name ?? '' })),
  ];
  return [...new Set(found)];
}

/** Whether an effect that delivers this inject stands anywhere in a part of the scenario. */
function delivers(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('type' in value && value.type === 'deliver' && 'params' in value && value.params === id) return true;
  return Object.values(value).some((part) => delivers(part, id));
}
