import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { DirectionView, View } from '../../engine/types.ts';
import { useDesk } from '../../panels/play/base/desk.ts';
import { DoneNote, RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { Button, moveFocus, useWords } from '../../panels/parts/index.ts';
import { KEYS } from '../keys/keys.ts';
import { Choices, type Choice } from './Choices.tsx';
import { beginNotice, commandOf, lineOf, stepsOf, type Notice, type Step } from './notice.ts';
import { found, suggestions, type Suggestion } from './suggestions.ts';
import { TakeBack, type Given } from './TakeBack.tsx';
import { Telling } from './Telling.tsx';

/** How many suggestions are shown at a time. */
const MOST = 9;

/** One field for all that the cell says aloud: a few letters, the arrows, Enter. */
export function Enter({ view, direction }: { view: View; direction: DirectionView }) {
  const words = useWords();
  const { t } = words;
  const { drafts } = useDesk();
  const id = useId();
  const { give, refused, done } = useGive();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [telling, setTelling] = useState<string | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const all = useMemo(() => suggestions(view, direction, words), [view, direction, words]);
  const shown: (Suggestion | Step)[] = notice ? stepsOf(notice, view, words, typed, MOST) : found(all, typed, MOST);
  const current = shown[Math.min(active, shown.length - 1)];

  const reset = (next: Notice | null): void => {
    setNotice(next);
    setTyped('');
    setActive(0);
    setOpen(next !== null);
  };

  const say = async (one: Step): Promise<void> => {
    if (one.kind === 'details') {
      drafts.set(one.next.body, one.next);
      setTelling(one.next.body);
      return reset(null);
    }
    if (one.kind !== 'send') return reset(one.next);
    const line = lineOf(one.next, view, words);
    if (await give(commandOf(one.next), t('facilitator:enter.entered', { what: line }))) {
      setGiven(null);
      reset(null);
    }
  };

  const choose = async (one: Suggestion | Step): Promise<void> => {
    if ('next' in one) return say(one);
    if (one.body !== null) return reset(beginNotice(one.body, view));
    if (!one.command || !(await give(one.command, t('facilitator:enter.entered', { what: one.label })))) return;
    setGiven({ command: one.command, what: one.label });
    reset(null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.key === 'Home' || event.key === 'End' ? null : moveFocus(event.key, active, shown.length, 'column');
    // A comma ends a piece of a notification, as it does in what is said.
    const chooses = event.key === 'Enter' || (event.key === ',' && typed.trim() !== '' && current && takesComma(current));
    if (next !== null) {
      event.preventDefault();
      setOpen(true);
      setActive(open ? next : 0);
    } else if (chooses && open && current) {
      event.preventDefault();
      void choose(current);
    } else if (event.key === 'Backspace' && notice && typed === '') {
      event.preventDefault();
      reset(shorter(notice));
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      reset(null);
    }
  };

  return (
    <section class="enter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {t('facilitator:enter.title')} <kbd class="enter__key">{KEYS.enter}</kbd>
      </h2>
      <label class="field__label" for={id}>
        {t('facilitator:enter.label')}
      </label>
      {notice && (
        <p class="enter__notice" id={`${id}-notice`} role="status">
          {t('facilitator:enter.to', { body: lineOf(notice, view, words) })}
        </p>
      )}
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
        aria-describedby={notice ? `${id}-notice ${id}-hint` : `${id}-hint`}
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
        {t(notice ? 'facilitator:enter.hintNotice' : 'facilitator:enter.hint')}
      </p>
      <Choices
        id={id}
        label={t('facilitator:enter.label')}
        hidden={!open}
        shown={shown.map(choiceOf)}
        current={current?.key ?? null}
        onChoose={(key) => {
          const one = shown.find((other) => other.key === key);
          if (one) void choose(one);
        }}
      />
      {open && typed.trim() !== '' && (
        <p class="soft small" role="status">
          {shown.length === 0 ? t('facilitator:enter.none') : t('facilitator:enter.results', { count: shown.length })}
        </p>
      )}
      {notice && !open && (
        <Button kind="quiet" icon="close" onClick={() => reset(null)}>
          {t('facilitator:enter.close')}
        </Button>
      )}
      <RefusalNote refused={refused} />
      {!open && <DoneNote done={done} />}
      {given && <TakeBack given={given} view={view} onDone={() => setGiven(null)} />}
      {telling !== null && <Telling body={telling} view={view} onClose={() => setTelling(null)} />}
    </section>
  );
}

function choiceOf(one: Suggestion | Step): Choice {
  const { key, kind, label, note } = one;
  return { key, kind, label, note, ready: 'next' in one || one.ready };
}

/** Whether a comma after what is typed means this: a body, or a part of a message. */
function takesComma(one: Suggestion | Step): boolean {
  return 'next' in one || one.body !== null;
}

/** Without what was said last. */
function shorter(notice: Notice): Notice | null {
  if (notice.content.length > 0) return { ...notice, content: notice.content.slice(0, -1) };
  return notice.channel === '' ? null : { ...notice, channel: '' };
}
