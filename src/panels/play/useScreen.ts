import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { focusPanel, focusStation, focusWork } from './base/focus.ts';
import type { Opening } from './base/opening.ts';
import type { View } from '../../engine/types.ts';
import { keepShortcuts, keptShortcuts, type Shortcuts } from './keys/keys.ts';
import type { Opened, PanelId, ReadMarks } from './types.ts';

export type DialogId = 'end' | 'over' | 'keys' | 'glossary';

/** What of the screen is open; none of it belongs to the exercise. */
export interface Screen {
  /** The map is a panel too. */
  narrow: boolean;
  panel: PanelId;
  opened: Opened;
  /** Messages opened at least once. */
  read: ReadonlySet<string>;
  dialog: DialogId | null;
  asText: boolean;
  /** The station whose card is open. */
  station: string | null;
  shortcuts: Shortcuts;
  opening: Opening;
  /** Shows a panel; `goTo` also moves the focus into it. */
  select(panel: PanelId): void;
  goTo(panel: PanelId): void;
  open(panel: keyof Opened, id: string | null): void;
  openMessage(id: string): void;
  toOrders(): void;
  openBody(id: string): void;
  toDirectory(): void;
  toWork(): void;
  /** Opens the card of a station, on the map if it is in sight and in the panel of the map otherwise. */
  toStation(id: string): void;
  showStation(id: string | null): void;
  openOrder(id: string): void;
  show(dialog: DialogId | null): void;
  setAsText(asText: boolean): void;
  setShortcuts(shortcuts: Shortcuts): void;
}

/** The state of the screen. On a narrow one the map is a panel too; on a wide one it stands beside them. */
export function useScreen(view: View, narrow: boolean, marks?: ReadMarks): Screen {
  const [panel, setPanel] = useState<PanelId>('messages');
  const kept = useRef(alreadyRead(view, marks));
  const [opened, setOpened] = useState<Opened>(() => ({
    messages: firstMessage(view),
    orders: null,
    directory: null,
  }));
  const [read, setRead] = useState<ReadonlySet<string>>(() =>
    opened.messages === null ? kept.current : new Set([...kept.current, opened.messages]),
  );
  const before = useRef<ReadonlySet<string>>(kept.current);
  useEffect(() => {
    if (before.current !== read) marks?.keep([...read]);
    before.current = read;
  }, [read, marks]);
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const [asText, setAsText] = useState(false);
  const [station, showStation] = useState<string | null>(null);
  const [shortcuts, keep] = useState<Shortcuts>(keptShortcuts);
  const [{ turn, id: last }, setTurn] = useState({ turn: 0, id: '' });
  const handled = useRef(0);

  const open = useCallback((where: keyof Opened, id: string | null) => {
    setPanel(where);
    setOpened((before) => ({ ...before, [where]: id }));
    if (id === null) return;
    setTurn((before) => ({ turn: before.turn + 1, id }));
    if (where === 'messages') setRead((before) => (before.has(id) ? before : new Set([...before, id])));
  }, []);

  const moves = useMemo(() => {
    const goTo = (to: PanelId): void => {
      setPanel(to);
      focusPanel(to);
    };
    return {
      select: setPanel,
      goTo,
      open,
      openMessage: (id: string) => open('messages', id),
      openOrder: (id: string) => open('orders', id),
      openBody: (id: string) => open('directory', id),
      toOrders: () => goTo('orders'),
      toDirectory: () => goTo('directory'),
      toWork: () => {
        if (narrow) setPanel('board');
        focusWork();
      },
      toStation: (id: string) => {
        if (narrow) setPanel('board');
        showStation(id);
        focusStation(id);
      },
      showStation,
      show: setDialog,
      setAsText,
      setShortcuts: (next: Shortcuts) => {
        keepShortcuts(next);
        keep(next);
      },
    };
  }, [open, narrow]);
  const opening = useMemo(
    () => ({ turn, id: last, handled, refocus: () => setTurn((before) => ({ ...before, turn: before.turn + 1 })) }),
    [turn, last],
  );

  const over = view.phase !== 'running';
  useEffect(() => {
    if (over) setDialog('over');
    else setDialog((before) => (before === 'over' ? null : before));
  }, [over]);

  return {
    narrow,
    panel: panel === 'board' && !narrow ? 'messages' : panel,
    opened,
    read,
    dialog,
    asText,
    station,
    shortcuts,
    opening,
    ...moves,
  };
}

/** An exercise begins with its first message open: the one thing there is to read. */
function firstMessage({ at, inbox }: View): string | null {
  const [only, ...others] = inbox;
  return at === 0 && only && others.length === 0 ? only.id : null;
}

/** When an exercise is taken up again: what was opened here before, and what was answered. */
function alreadyRead(view: View, marks?: ReadMarks): ReadonlySet<string> {
  const answered = view.inbox.filter((message) => message.state === 'answered').map((message) => message.id);
  return new Set([...(marks?.ids() ?? []), ...answered]);
}
