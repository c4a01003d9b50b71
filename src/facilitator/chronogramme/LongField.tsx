import { useId } from 'preact/hooks';
import { useWords } from '../../panels/parts/index.ts';

/** Most signs of a text that is typed, as the record's schema has it. */
export const LONGEST = 2000;

/** Signs that are left before the count is told. */
const SOON = 200;

/** Several lines to type, and how many signs are left once few are. */
export function LongField({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  const { t } = useWords();
  const id = useId();
  const left = LONGEST - value.trim().length;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field__input"
        rows={4}
        value={value}
        aria-describedby={`${id}-left`}
        aria-invalid={left < 0 ? 'true' : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span class={left < 0 ? 'field__error tabular' : 'field__hint tabular'} id={`${id}-left`} role="status">
        {left < 0
          ? t('facilitator:edit.over', { count: -left })
          : left <= SOON
            ? t('facilitator:edit.left', { count: left })
            : ''}
      </span>
    </div>
  );
}

/** What is wrong with texts that were typed: one is missing, or too long. */
export function problemOf(texts: readonly string[]): 'need' | 'long' | null {
  const all = texts.map((words) => words.trim());
  if (all.includes('')) return 'need';
  return all.some((words) => words.length > LONGEST) ? 'long' : null;
}
