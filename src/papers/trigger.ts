import { condition } from '../i18n/index.ts';
import type { Guard, Inject, LeafGuard } from '../scenario/scenario.ts';
import { callersOf } from './callers.ts';
import type { Subject } from './subject.ts';

/** Leaves that French and English deny with "no" before the noun. */
const DENIED: readonly LeafGuard['type'][] = ['known', 'done', 'running', 'told', 'heard', 'received', 'answered'];

/** Why an inject comes, in plain words: its hour, or what it waits for, and what would hold it back. */
export function why(subject: Subject, inject: Inject): string[] {
  const { t, clock, span, scenario } = subject;
  const { trigger } = inject;
  if ('called' in trigger) return [t('papers:why.called'), ...callersOf(subject, inject.id)];
  if ('at' in trigger) {
    const { at } = trigger;
    return [
      t(typeof at === 'number' ? 'papers:why.at' : 'papers:why.between'),
      ...(trigger.if ? [t('papers:why.if', { condition: said(subject, trigger.if) })] : []),
      ...(trigger.unless ? [t('papers:why.unless', { condition: said(subject, trigger.unless) })] : []),
    ];
  }
  const delay = trigger.after === undefined ? undefined : scenario.delays[trigger.after];
  return [
    t('papers:why.when', { condition: said(subject, trigger.when) }),
    ...(trigger.from === undefined ? [] : [t('papers:why.from', { from: clock(trigger.from) })]),
    ...(delay === undefined ? [] : [t('papers:why.after', { span: range(delay, span) })]),
  ];
}

function range({ min, max }: { min: number; max: number }, span: Subject['span']): string {
  return min === max ? span(min) : `${span(min)} – ${span(max)}`;
}

/** A whole condition in one sentence; `within` says that it stands among others, and may need brackets. */
export function said(subject: Subject, guard: Guard, within = false): string {
  const { t, words, start, names } = subject;
  switch (guard.type) {
    case 'all':
    case 'any': {
      const { guards } = guard.params;
      if (guards.length === 1 && guards[0]) return said(subject, guards[0], within);
      const parts = [...new Set(guards.map((one) => said(subject, one, true)))];
      const joined = parts.join(t(guard.type === 'all' ? 'papers:why.and' : 'papers:why.or'));
      return within && parts.length > 1 ? `(${joined})` : joined;
    }
    case 'not': {
      const inner = guard.params.guard;
      const text = said(subject, inner);
      return DENIED.some((type) => type === inner.type)
        ? t('papers:why.no', { condition: text })
        : t('papers:why.not', { condition: text });
    }
    default:
      return condition(words, start, names, guard);
  }
}
