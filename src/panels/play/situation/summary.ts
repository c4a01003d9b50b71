import type { View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { decisions } from '../inbox/inbox.ts';
import { current } from '../now/now.ts';
import { useTitle } from '../work/title.ts';

export interface SummaryPart {
  id: 'decide' | 'known' | 'supposed' | 'unknown' | 'running' | 'done' | 'told' | 'decided';
  name: string;
  lines: string[];
}

/** The moment and what it holds, in short lines; a part with nothing to say is left out, but for who was told. */
export function useSummary(view: View): { when: string; parts: SummaryPart[] } {
  const { t, pick, clock, span, elapsed } = useWords();
  const when = useWhen();
  const titled = useTitle();
  const found = (confidence: 'known' | 'supposed'): string[] =>
    view.findings.filter((one) => one.confidence === confidence && !one.corrected).map((one) => pick(one.title));
  const { running, queued } = current(view.work);
  const told = view.directory.filter((body) => body.state !== 'unaware').map((body) => pick(body.name));
  const lines: [SummaryPart['id'], string[]][] = [
    ['decide', decisions(view.inbox).map((message) => pick(message.title))],
    ['known', found('known')],
    ['supposed', found('supposed')],
    ['unknown', view.questions.map((question) => pick(question.name))],
    [
      'running',
      [...running, ...queued].map((work) =>
        work.end === null ? titled(work) : t('play:summary.line', { title: titled(work), time: when(work.end) }),
      ),
    ],
    ['done', view.work.filter((work) => work.state === 'done').map(titled)],
    ['told', told.length > 0 ? told : [t('play:summary.nobody')]],
    ['decided', chosen(view.inbox).map((option) => pick(option))],
  ];
  const left = span(Math.max(0, view.duration - view.at));
  return {
    when: t('play:summary.when', { clock: clock(view.start, view.at), elapsed: elapsed(view.at), left }),
    parts: lines.filter(([, said]) => said.length > 0).map(([id, said]) => ({ id, name: t(`play:summary.${id}`), lines: said })),
  };
}

function chosen(inbox: View['inbox']): View['inbox'][number]['title'][] {
  return inbox.flatMap(({ options, chosen: id }) => options.filter((option) => option.id === id).map(({ label }) => label));
}
