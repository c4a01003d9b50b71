import type { View } from '../../../engine/types.ts';
import { Button, useAnnounce, useWords } from '../../parts/index.ts';
import { copy } from '../log/copy.ts';
import { useSummary } from './summary.ts';

/** The crisis on half a page, for who joins late: to read, to read aloud, or to copy. */
export function Summary({ view }: { view: View }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { when, parts } = useSummary(view);
  const copyAll = async (): Promise<void> => {
    const lines = parts.flatMap(({ name, lines }) => [
      `${name}${t('play:colon').trimEnd()}`,
      ...lines.map((line) => `– ${line}`),
    ]);
    const done = await copy([t('play:mark'), when, ...lines, t('play:mark')].join('\n'));
    announce(t(done ? 'play:summary.copied' : 'play:log.notCopied'));
  };
  return (
    <details class="summary" open>
      <summary>{t('play:summary.title')}</summary>
      <p class="tabular">{when}</p>
      <dl>
        {parts.map(({ id, name, lines }) => (
          <div class="summary__part" key={id}>
            <dt>{name}</dt>
            <dd>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <Button icon="list" onClick={() => void copyAll()}>
        {t('play:summary.copy')}
      </Button>
    </details>
  );
}
