import { Button, useWords } from '../parts/index.ts';
import type { Unfinished } from './types.ts';

interface Props {
  items: readonly Unfinished[];
  onOpen(id: string): void;
  onExport(id: string): void;
  onDrop(id: string): void;
}

/** Exercises under way, ready to be taken up where they were left. */
export function UnfinishedList({ items, onOpen, onExport, onDrop }: Props) {
  const { t, pick, clock, elapsed } = useWords();
  return (
    <section class="resume stack stack--tight" aria-labelledby="unfinished">
      <h2 id="unfinished">{t('title.resume')}</h2>
      {items.map((item) => (
        <div class="resume__item" key={item.id}>
          <p>
            {t('title.resumeText', {
              title: pick(item.title),
              clock: clock(item.start, item.at),
              elapsed: elapsed(item.at),
              count: item.entries,
            })}
          </p>
          <div class="row">
            <Button kind="primary" icon="play" onClick={() => onOpen(item.id)}>
              {t(item.room ? 'title.resumeRoom' : 'title.resumeAction')}
            </Button>
            <Button kind="quiet" icon="download" onClick={() => onExport(item.id)}>
              {t('title.pastExport')}
            </Button>
            <Button kind="quiet" icon="trash" onClick={() => onDrop(item.id)}>
              {t('title.resumeDrop')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
