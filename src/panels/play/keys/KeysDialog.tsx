import { useState } from 'preact/hooks';
import { Button, Check, Dialog, useWords } from '../../parts/index.ts';
import { Welcome } from '../inbox/Welcome.tsx';
import { ACTIONS, actionFor, DEFAULTS, keyName, type Action, type Shortcuts } from './keys.ts';

interface Props {
  shortcuts: Shortcuts;
  onChange(shortcuts: Shortcuts): void;
  onClose(): void;
}

/** The keys, which can be changed one by one or turned off. */
export function KeysDialog({ shortcuts, onChange, onClose }: Props) {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<Action | null>(null);
  const [taken, setTaken] = useState<Action | null>(null);

  const choose = (event: KeyboardEvent): void => {
    if (waiting === null || ['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setWaiting(null);
    const other = actionFor(shortcuts.keys, event.key);
    if (other !== null && other !== waiting) return setTaken(other);
    onChange({ ...shortcuts, keys: { ...shortcuts.keys, [waiting]: keyName(event.key) } });
    setWaiting(null);
    setTaken(null);
  };

  return (
    <Dialog
      wide
      title={t('play:keys.title')}
      onClose={onClose}
      foot={<Button onClick={() => onChange(DEFAULTS)}>{t('play:keys.reset')}</Button>}
    >
      <Welcome />
      <p>{t('play:keys.intro')}</p>
      <Check
        label={t('play:keys.enabled')}
        checked={shortcuts.enabled}
        onChange={(enabled) => onChange({ ...shortcuts, enabled })}
      />
      <div role="status">
        {taken !== null && <p class="field__error">{t('play:keys.taken', { action: t(`play:keys.actions.${taken}`) })}</p>}
      </div>
      <ul class="keys">
        {ACTIONS.map((action) => {
          const name = t(`play:keys.actions.${action}`);
          return (
            <li key={action} class="keys__one">
              <span>{name}</span>
              <kbd>{shortcuts.keys[action] === ' ' ? t('play:keys.space') : shortcuts.keys[action].toUpperCase()}</kbd>
              <Button
                kind="quiet"
                aria-label={waiting === action ? undefined : t('play:keys.changeLabel', { action: name })}
                onClick={() => {
                  setTaken(null);
                  setWaiting(action);
                }}
                onKeyDown={waiting === action ? choose : undefined}
                onBlur={() => setWaiting(null)}
              >
                {waiting === action ? t('play:keys.press') : t('play:keys.change')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
