import { useWords } from '../parts/index.ts';
import { storyOf, type Story } from './story.ts';
import type { DebriefProps } from './types.ts';

/** What the cell did, in three sentences made from what happened. */
export function StoryLines(props: DebriefProps) {
  const { t } = useWords();
  const sentences = useSentences(storyOf(props), props);
  return (
    <section class="story" aria-labelledby="story">
      <h2 id="story">{t('debrief:story.title')}</h2>
      <ul class="line">
        {sentences.map((sentence) => (
          <li class="line__stop" key={sentence}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSentences(story: Story, { start }: DebriefProps): string[] {
  const { t, clock } = useWords();
  const { orders, firstOrder, answered, silent, told, due, moves, unseen } = story;
  const acts =
    firstOrder === null
      ? t('debrief:story.noOrder')
      : t('debrief:story.orders', { count: orders, clock: clock(start, firstOrder) });
  const decisions = answered > 0 ? t('debrief:story.answered', { count: answered }) : '';
  const unanswered = silent > 0 ? t('debrief:story.silent', { count: silent }) : '';
  const adversary =
    unseen === moves
      ? t('debrief:story.hidden', { count: moves })
      : [t('debrief:story.moves', { count: moves }), unseen > 0 ? t('debrief:story.unseen', { count: unseen }) : '']
          .join(' ')
          .trim();
  const lines = [
    [acts, decisions, unanswered].filter(Boolean).join(' '),
    due > 0 ? t('debrief:story.told', { count: told, due }) : '',
    moves > 0 ? adversary : '',
  ];
  return lines.filter(Boolean);
}
