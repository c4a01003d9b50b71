import { calibrationOf } from '../../hotwash/calibration.ts';
import { askedIn } from '../../hotwash/question.ts';
import { questionsOf } from '../../hotwash/questions.ts';
import { aboutIn, notesOf } from '../../notes.ts';
import { inner } from '../../quoted.ts';
import { NO_RETEX, type Retex } from '../../../session/index.ts';
import type { Block, Section } from '../blocks.ts';
import type { Subject } from '../debriefed.ts';

/** What people said: questions and answers, strengths, areas for improvement, the plan, one action each. */
export function hotwash(subject: Subject): Section {
  const { record, speech } = subject;
  const { t } = speech;
  const retex = record.retex ?? NO_RETEX;
  return {
    id: 'hotwash',
    title: t('hotwash:title'),
    blocks: [
      { type: 'text', text: t('hotwash:intro') },
      { type: 'title', text: t('hotwash:heading.questions') },
      { type: 'text', tone: 'soft', text: t('hotwash:made') },
      ...questions(subject, retex),
      ...observed(subject),
      ...listed(
        subject,
        'strengths',
        retex.strengths.map(({ text }) => text),
      ),
      ...listed(
        subject,
        'improvements',
        retex.improvements.map(({ text }) => text),
      ),
      ...plan(subject, retex),
      ...actions(subject, retex),
    ],
  };
}

function questions(subject: Subject, { answers }: Retex): Block[] {
  const { t } = subject.speech;
  return questionsOf(subject).flatMap((question, index): Block[] => {
    const said = answers.filter((answer) => answer.question === question.id && answer.text.trim() !== '');
    const blocks = (['players', 'observers'] as const).flatMap((from) =>
      said
        .filter((answer) => answer.from === from)
        .map(({ text }): Block => ({ type: 'quote', label: t(`hotwash:answer.${from}`), text })),
    );
    const none: Block = { type: 'lines', label: t('hotwash:answer.players'), count: 2 };
    return [
      { type: 'text', tone: 'lead', text: `${index + 1}. ${askedIn(subject.speech, question)}` },
      ...(blocks.length > 0 ? blocks : [none]),
    ];
  });
}

/** What observers noted during the exercise, as they wrote it. */
function observed({ facts, scenario, speech }: Subject): Block[] {
  const { t, clock } = speech;
  const notes = notesOf(facts);
  if (notes.length === 0) return [];
  return [
    { type: 'title', text: t('hotwash:heading.observed') },
    {
      type: 'table',
      caption: t('hotwash:heading.observed'),
      columns: [
        { title: t('export:column.when'), width: 18 },
        { title: t('export:column.mark'), width: 14 },
        { title: t('export:column.note'), width: 42 },
        { title: t('export:column.objective'), width: 26 },
      ],
      rows: notes.map(({ at, mark, text, objective }) => [
        ...[clock(at), t(`hotwash:observed.${mark}`), text],
        aboutIn(speech, scenario, objective) || '–',
      ]),
    },
  ];
}

function listed({ speech: { t } }: Subject, kind: 'strengths' | 'improvements', texts: string[]): Block[] {
  const items = texts.filter((text) => text.trim() !== '');
  const title: Block = { type: 'title', text: t(`hotwash:heading.${kind}`) };
  if (items.length > 0) return [title, { type: 'list', items }];
  return [title, { type: 'lines', label: t(`hotwash:hint.${kind}`), count: 3 }];
}

function plan({ speech }: Subject, { plan: steps, improvements }: Retex): Block[] {
  const { t } = speech;
  const title: Block = { type: 'title', text: t('hotwash:heading.plan') };
  if (steps.length === 0) return [title, { type: 'lines', label: t('hotwash:hint.plan'), count: 4 }];
  const area = (id: string | null): string => improvements.find((one) => one.id === id)?.text || '–';
  return [
    title,
    {
      type: 'table',
      caption: t('hotwash:heading.plan'),
      columns: [
        { title: t('hotwash:field.step'), width: 36 },
        { title: t('hotwash:field.owner'), width: 20 },
        { title: t('hotwash:field.due'), width: 18 },
        { title: t('hotwash:field.area'), width: 26 },
      ],
      rows: steps.map(({ text, owner, due, improvement }) => [
        { text, strong: true },
        owner || { text: t('hotwash:field.ownerUnset'), tone: 'danger' },
        due ? speech.day(due) : { text: t('hotwash:field.dueUnset'), tone: 'danger' },
        area(improvement),
      ]),
    },
  ];
}

function actions({ speech: { t } }: Subject, { actions: list }: Retex): Block[] {
  const title: Block = { type: 'title', text: t('hotwash:heading.actions') };
  if (list.length === 0) return [title, { type: 'lines', label: t('hotwash:hint.actions'), count: 4 }];
  return [title, { type: 'pairs', rows: list.map(({ who, text }) => [who || '–', text]) }];
}

/** What confidence told; null when nobody said how sure they were. */
export function confidence(subject: Subject): Section | null {
  const { names, speech } = subject;
  const { t, clock, pick, number } = speech;
  const told = calibrationOf(subject);
  if (!told) return null;
  const { beliefs, ...counts } = told;
  const option = (id: string, inject: string): string => {
    const [question, answer] = [names('inject', inject), names('option', id, inject)];
    return t('export:command.answer', { inject: question ? inner(pick(question)) : inject, option: answer ? pick(answer) : id });
  };
  return {
    id: 'confidence',
    title: t('hotwash:heading.confidence'),
    blocks: [
      { type: 'text', text: t('hotwash:confidence.intro') },
      { type: 'text', tone: 'lead', text: t('hotwash:confidence.summary', counts) },
      {
        type: 'table',
        caption: t('hotwash:heading.confidence'),
        columns: [
          { title: t('hotwash:confidence.column.when'), width: 18 },
          { title: t('hotwash:confidence.column.decision'), width: 40 },
          { title: t('hotwash:confidence.column.felt'), width: 14 },
          { title: t('hotwash:confidence.column.verdict'), width: 16 },
          { title: t('hotwash:confidence.column.cost'), width: 12, align: 'right' },
        ],
        rows: beliefs.map(({ at, inject, option: id, sure, verdict, cost }) => [
          clock(at),
          option(id, inject),
          t(`hotwash:confidence.${sure ? 'sure' : 'unsure'}`),
          { text: t(`hotwash:confidence.verdict.${verdict}`), tone: verdict === 'wrong' ? 'danger' : 'soft' },
          cost === null ? '–' : number(cost),
        ]),
      },
    ],
  };
}
