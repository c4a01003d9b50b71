import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { DirectionView, View } from '../../engine/types.ts';
import { useDesk } from '../../panels/play/base/desk.ts';
import { DoneNote, RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { NoticeForm } from '../../panels/play/directory/NoticeForm.tsx';
import { Button, Dialog, moveFocus, Tag, useWords } from '../../panels/parts/index.ts';
import { found, suggestions, type Suggestion } from './suggestions.ts';

/** How many suggestions are shown at a time. */
const MOST = 9;
/** Focuses the field from anywhere in the console. */
const KEY = '/';

/** One field for all that the cell says aloud: a few letters, the arrows, Enter. */
export function Enter({ view, direction }: { view: View; direction: DirectionView }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { give, refused, done } = useGive();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [telling, setTelling] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const all = useMemo(() => suggestions(view, direction, words), [view, direction, words]);
  const shown = found(all, typed, MOST);
  const current = shown[Math.min(active, shown.length - 1)];
  useSlash(field);

  const choose = async (one: Suggestion): Promise<void> => {
    if (one.body !== null) {
      setTelling(one.body);
    } else if (one.command) {
      const accepted = await give(one.command, t('facilitator:enter.entered', { what: one.label }));
      if (!accepted) return;
    }
    setTyped('');
    setActive(0);
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.key === 'Home' || event.key === 'End' ? null : moveFocus(event.key, active, shown.length, 'column');
    if (next !== null) {
      event.preventDefault();
      setOpen(true);
      setActive(open ? next : 0);
    } else if (event.key === 'Enter' && open && current) {
      event.preventDefault();
      void choose(current);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <section class="enter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('facilitator:enter.title')}</h2>
      <label class="field__label" for={id}>
        {t('facilitator:enter.label')} <kbd class="enter__key">{KEY}</kbd>
      </label>
      <input
        id={id}
        ref={field}
        class="field__input enter__field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open && shown.length > 0 ? 'true' : 'false'}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && current ? `${id}-${current.key}` : undefined}
        aria-describedby={`${id}-hint`}
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="field__hint" id={`${id}-hint`}>
        {t('facilitator:enter.hint')}
      </p>
      <ul class="enter__list" id={`${id}-list`} role="listbox" aria-label={t('facilitator:enter.label')} hidden={!open}>
        {shown.map((one) => (
          <Option key={one.key} id={`${id}-${one.key}`} one={one} selected={one === current} onChoose={() => void choose(one)} />
        ))}
      </ul>
      {open && typed.trim() !== '' && (
        <p class="soft small" role="status">
          {shown.length === 0 ? t('facilitator:enter.none') : t('facilitator:enter.results', { count: shown.length })}
        </p>
      )}
      <RefusalNote refused={refused} />
      {!open && <DoneNote done={done} />}
      {telling !== null && <Telling body={telling} view={view} onClose={() => setTelling(null)} />}
    </section>
  );
}

function Option({ id, one, selected, onChoose }: { id: string; one: Suggestion; selected: boolean; onChoose(): void }) {
  const { t } = useWords();
  return (
    <li
      id={id}
      role="option"
      class={one.ready ? 'enter__option' : 'enter__option enter__option--not'}
      aria-selected={selected ? 'true' : 'false'}
      // The field keeps the focus: it would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Tag>{t(`facilitator:enter.kind.${one.kind}`)}</Tag>
      <span class="enter__label">{one.label}</span>
      {one.note && <span class="enter__note soft small">{one.note}</span>}
    </li>
  );
}

/** The form of a notification, in a dialog: who signs, by which channel, saying what. */
function Telling({ body: id, view, onClose }: { body: string; view: View; onClose(): void }) {
  const { t, pick } = useWords();
  const { drafts } = useDesk();
  const body = view.directory.find((one) => one.id === id);
  if (!body) return null;
  return (
    <Dialog
      wide
      title={t('facilitator:enter.to', { body: pick(body.name) })}
      onClose={() => {
        drafts.delete(id);
        onClose();
      }}
      foot={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <NoticeForm
        body={body}
        directory={view.directory}
        senders={view.senders}
        channels={view.channels}
        contents={view.contents}
      />
    </Dialog>
  );
}

function useSlash(field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog');
      if (event.key !== KEY || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
