import { useId, useRef, useState } from 'preact/hooks';
import { Button, useWords } from '../../panels/parts/index.ts';

/** A line to take away. Where the browser gives no clipboard, as on plain HTTP, it is selected and copied the old way. */
export function CopyLine({ label, value }: { label: string; value: string }) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const copy = async (): Promise<void> => {
    field.current?.focus();
    field.current?.select();
    setOutcome((await copied(value)) ? 'copied' : 'selected');
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        class="field__input"
        type="text"
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="row">
        <Button icon="order" onClick={() => void copy()}>
          {t('group:room.copy')}
        </Button>
        <span role="status">{outcome && t(`group:room.${outcome}`)}</span>
      </p>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
