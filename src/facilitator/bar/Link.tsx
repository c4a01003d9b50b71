import { Icon, useWords } from '../../panels/parts/index.ts';
import type { GroupState } from '../types.ts';

/** What the way to the server does not carry at the moment, above every tab: nothing is done in silence. */
export function Link({ lost, closed, failed, unheard }: Pick<GroupState, 'lost' | 'closed' | 'failed' | 'unheard'>) {
  const { t } = useWords();
  // Nothing of the rest comes true any more.
  if (closed)
    return (
      <div role="alert" class="link-lost">
        <p>
          <Icon name="alert" size={18} /> <strong>{t('facilitator:link.closed')}</strong>{' '}
          {t('facilitator:link.closedText', { end: t('facilitator:bar.end') })}
        </p>
      </div>
    );
  return (
    <div role="alert" class={lost || failed !== null || unheard ? 'link-lost' : undefined}>
      {lost && (
        <p>
          <Icon name="alert" size={18} /> <strong>{t('facilitator:link.lost')}</strong> {t('facilitator:link.lostText')}
        </p>
      )}
      {failed !== null && (
        <p>
          <Icon name="alert" size={18} /> {t(`facilitator:link.failed.${failed}`)}
        </p>
      )}
      {unheard && (
        <p>
          <Icon name="alert" size={18} /> {t('facilitator:link.unheard')}
        </p>
      )}
    </div>
  );
}
