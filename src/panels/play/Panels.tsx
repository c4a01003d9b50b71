import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Fact, View } from '../../engine/types.ts';
import { Tabs, useWords } from '../parts/index.ts';
import { Kept } from './base/Kept.tsx';
import { useLate } from './base/late.ts';
import { Directory } from './directory/Directory.tsx';
import { Inbox } from './inbox/Inbox.tsx';
import { Log } from './log/Log.tsx';
import { Orders } from './orders/Orders.tsx';
import { Summary } from './situation/Summary.tsx';
import { Situation } from './situation/Situation.tsx';
import { PANELS, type Opened, type PanelId } from './types.ts';
import type { Screen } from './useScreen.ts';

interface Props {
  view: View;
  facts: Fact[];
  screen: Screen;
  narrow: boolean;
  /** The map and the work, a panel of their own on a narrow screen. */
  aside: ComponentChildren;
}

/** The panels under their tabs; the row of tabs stands at the bottom on a narrow screen. */
export function Panels({ view, facts, screen, narrow, aside }: Props) {
  const { t } = useWords();
  const { panel, opened } = screen;
  const open = useOpeners(screen);
  // The tab answers at once; what it shows is drawn in the next task.
  const shown = useLate(panel);
  const current = shown in opened ? opened[shown as keyof Opened] : null;
  const work = useRef<HTMLDivElement>(null);
  const changed = useRef(false);
  const atTop = useAtTop();
  useLayoutEffect(() => {
    // On a narrow screen the panels share the page's scroll: a new one begins at its top, below the clock if there is room.
    if (!narrow) return;
    const low = work.current?.closest('.play')?.classList.contains('play--tall') === false;
    const top = low && changed.current ? (work.current?.getBoundingClientRect().top ?? 0) + window.scrollY : 0;
    changed.current = true;
    // To scroll has the page laid out at once, before the rest of what changes it.
    if (top > 0 || !atTop.current) window.scrollTo({ top });
  }, [narrow, shown, current]);
  const unread = view.inbox.filter((message) => !screen.read.has(message.id)).length;
  const tabs = PANELS.filter((id) => narrow || id !== 'board').map((id) => ({
    id: id as PanelId,
    label: t(`play:panels.${id}`),
    ...(id === 'messages' ? { count: unread, countLabel: t('play:inbox.unread') } : {}),
  }));
  return (
    <div class="play__work" ref={work}>
      <Tabs tabs={tabs} selected={panel} onSelect={(id) => screen.select(id as PanelId)} label={t('play:panels.name')}>
        {tabs.map(({ id }) => (
          <Kept key={id} id={id} live={id === shown}>
            {() => <Panel id={id} view={view} facts={facts} screen={screen} open={open} aside={aside} />}
          </Kept>
        ))}
      </Tabs>
    </div>
  );
}

interface PanelProps extends Omit<Props, 'narrow'> {
  id: PanelId;
  open: ReturnType<typeof useOpeners>;
}

function Panel({ id, view, facts, screen, open, aside }: PanelProps) {
  const { channels, senders } = view;
  switch (id) {
    case 'messages':
      return (
        <Inbox
          at={view.at}
          inbox={view.inbox}
          channels={channels}
          read={screen.read}
          open={screen.opened.messages}
          orders={view.orders}
          ordered={view.work.length > 0}
          onOpen={open.messages}
          onOrder={open.orders}
        />
      );
    case 'orders':
      return (
        <Orders
          orders={view.orders}
          teams={view.teams}
          senders={senders}
          stations={view.board.stations}
          work={view.work}
          open={screen.opened.orders}
          onOpen={open.orders}
        />
      );
    case 'directory':
      return (
        <Directory
          directory={view.directory}
          senders={senders}
          channels={channels}
          contents={view.contents}
          open={screen.opened.directory}
          onOpen={open.directory}
        />
      );
    case 'situation':
      return (
        <Situation
          summary={<Summary view={view} />}
          findings={view.findings}
          questions={view.questions}
          indicators={view.indicators}
          mfa={view.mfa}
          teams={view.teams}
          shift={view.shift}
        />
      );
    case 'log':
      return <Log facts={facts} view={view} />;
    case 'board':
      return <div class="play__sheet">{aside}</div>;
  }
}

/** Whether the page is scrolled to its top, known without having it laid out. */
function useAtTop(): { readonly current: boolean } {
  const atTop = useRef(true);
  useEffect(() => {
    const note = (): void => void (atTop.current = window.scrollY <= 0);
    note();
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, []);
  return atTop;
}

/** How each panel opens one of its things: the same functions as long as the screen's own are the same. */
function useOpeners({ open }: Screen): Record<keyof Opened, (id: string | null) => void> {
  return useMemo(
    () => ({
      messages: (id) => open('messages', id),
      orders: (id) => open('orders', id),
      directory: (id) => open('directory', id),
    }),
    [open],
  );
}
