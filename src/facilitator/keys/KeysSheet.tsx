import { Check, Dialog, useWords } from '../../panels/parts/index.ts';
import { ACTIONS, KEYS } from './keys.ts';

interface Props {
  enabled: boolean;
  onEnabled(enabled: boolean): void;
  onClose(): void;
}

/** The keys of the console, which can be turned off. */
export function KeysSheet({ enabled, onEnabled, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog wide title={t('play:keys.title')} onClose={onClose}>
      <p>{t('facilitator:keys.intro')}</p>
      <Check label={t('play:keys.enabled')} checked={enabled} onChange={onEnabled} />
      <ul class="keys">
        {ACTIONS.map((action) => (
          <li key={action} class="keys__one">
            <span>{t(`facilitator:keys.${action}`)}</span>
            <kbd>{KEYS[action] === ' ' ? t('play:keys.space') : KEYS[action].toUpperCase()}</kbd>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
