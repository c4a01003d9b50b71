import type { Cell, Column, Section } from './paper.ts';
import { actsOf, plannedIn, type Act } from './acts.ts';
import { objectiveName } from './lines.ts';
import { numbered, recipients, type Numbered, type Subject } from './subject.ts';
import { capital, gist } from './text.ts';
import { why } from './trigger.ts';

/** Every inject of the scenario: those of a fixed hour act by act, those that wait for a condition, those that are called. */
export function chronogramme(subject: Subject): Section[] {
  const { scenario, t, list } = subject;
  const all = numbered(scenario);
  const conditional = all.filter(({ inject }) => 'when' in inject.trigger);
  const called = all.filter(({ inject }) => 'called' in inject.trigger);
  const acts = actsOf(subject).flatMap((act): Section[] => {
    const planned = plannedIn(scenario, act);
    return planned.length === 0 ? [] : [part(subject, `act-${act.from}`, actTitle(subject, act), planned)];
  });
  return [
    {
      id: 'read',
      title: t('papers:chronogramme.read'),
      blocks: [
        { type: 'list', items: list('papers:chronogramme.reading', { count: all.length, conditional: conditional.length }) },
        ...(scenario.cut === undefined
          ? []
          : [{ type: 'text', text: t('papers:chronogramme.cut', { count: scenario.cut.skip.length }) } as const]),
        ...(scenario.most === undefined
          ? []
          : [{ type: 'notice', text: t('papers:chronogramme.most', { most: scenario.most }) } as const]),
      ],
    },
    ...acts.map((section, index) => (index === 0 ? { ...section, apart: true } : section)),
    ...(conditional.length > 0 ? [part(subject, 'conditional', t('papers:chronogramme.conditional'), conditional)] : []),
    ...(called.length > 0 ? [part(subject, 'called', t('papers:chronogramme.called'), called)] : []),
    {
      id: 'improvised',
      title: t('papers:chronogramme.improvised'),
      apart: true,
      blocks: [
        {
          type: 'table',
          caption: t('papers:chronogramme.improvisedCaption'),
          columns: blankColumns(subject),
          rows: Array.from({ length: 9 }, () => ['', '', '', '']),
          tall: true,
        },
      ],
    },
  ];
}

/** "Thursday 16:40 – Thursday 20:00, day" */
export function actTitle({ clock, t }: Subject, { from, to, night }: Act): string {
  return t(night ? 'papers:act.night' : 'papers:act.day', { from: capital(clock(from)), to: clock(to) });
}

function part(subject: Subject, id: string, title: string, injects: Numbered[]): Section {
  const { t } = subject;
  const caption = t('papers:chronogramme.caption', { title });
  const rows = injects.map((one) => row(subject, one));
  return { id, title, blocks: [{ type: 'table', caption, columns: columns(subject), rows, plain: true }] };
}

function columns({ t }: Subject): Column[] {
  const widths = [6, 11, 15, 23, 19, 16, 10];
  const titles = ['number', 'time', 'route', 'message', 'why', 'expected', 'tick'] as const;
  return titles.map((name, index) => ({ title: t(`papers:chronogramme.column.${name}`), width: widths[index] ?? 10 }));
}

function blankColumns({ t }: Subject): Column[] {
  const titles = ['time', 'route', 'message', 'reaction'] as const;
  const widths = [12, 25, 38, 25];
  return titles.map((name, index) => ({ title: t(`papers:chronogramme.column.${name}`), width: widths[index] ?? 25 }));
}

function row(subject: Subject, { inject, number }: Numbered): Cell[] {
  const { t, texts, scenario } = subject;
  const told = texts.injects[inject.id];
  const marks = [
    inject.dilemma ? t('papers:chronogramme.dilemma') : '',
    scenario.cut?.skip.includes(inject.id) ? t('papers:chronogramme.notInCut') : '',
  ];
  const channel = texts.channels[inject.channel]?.name ?? '';
  const decides = inject.owner === undefined ? null : texts.seats[inject.owner]?.name;
  const objective = inject.objective === undefined ? '' : objectiveName(subject, inject.objective);
  return [
    { strong: number, soft: marks.filter(Boolean).join('\n') },
    timeOf(subject, inject),
    {
      strong: channel,
      text: t('papers:chronogramme.fromTo', { from: told?.from ?? '', to: recipients(subject, inject) }),
      soft: decides ? t('papers:chronogramme.decides', { seat: decides }) : '',
    },
    { strong: told?.title ?? '', text: gist(told?.text ?? '') },
    capital(why(subject, inject).join('\n')),
    { text: told?.expected ?? '', soft: objective === '' ? '' : t('papers:chronogramme.objective', { objective }) },
    {
      boxes: [t('papers:chronogramme.sent'), t('papers:chronogramme.skipped'), t('papers:chronogramme.seen')],
      soft: t('papers:chronogramme.at'),
    },
  ];
}

function timeOf({ clock, t }: Subject, { trigger }: Numbered['inject']): Cell {
  if (!('at' in trigger)) return t('papers:chronogramme.onCondition');
  if (typeof trigger.at === 'number') return capital(clock(trigger.at));
  return capital(t('papers:chronogramme.window', { from: clock(trigger.at.min), to: clock(trigger.at.max) }));
}
