import type { DirectoryEntry } from '../../../engine/types.ts';
import { Tag, useWords, type IconName } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';

const LOOK: Record<DirectoryEntry['state'], { tone: 'plain' | 'warn' | 'good'; icon: IconName }> = {
  unaware: { tone: 'plain', icon: 'minus' },
  approached: { tone: 'warn', icon: 'send' },
  told: { tone: 'good', icon: 'check' },
  answered: { tone: 'good', icon: 'chat' },
  engaged: { tone: 'good', icon: 'people' },
};

/** A body in the list: its name and whether it knows. */
export const BodyRow = memo(function BodyRow({ body }: { body: DirectoryEntry }) {
  const { t, pick } = useWords();
  return (
    <span class="body">
      <span class="body__name">{pick(body.name)}</span>
      {body.state === 'unaware' ? (
        // The rule at the beginning, and counted in the heading: written, it would fill the list.
        <span class="visually-hidden">{t('play:directory.state.unaware')}</span>
      ) : (
        <BodyState state={body.state} />
      )}
    </span>
  );
});

/** Where a body stands, in words. */
export function BodyState({ state }: { state: DirectoryEntry['state'] }) {
  const { t } = useWords();
  return <Tag {...LOOK[state]}>{t(`play:directory.state.${state}`)}</Tag>;
}
