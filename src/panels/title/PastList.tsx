import { useRef } from 'preact/hooks';
import { Button, Empty, useWords } from '../parts/index.ts';
import type { ImportFailure, Past } from './types.ts';

interface Props {
  items: readonly Past[];
  failure: ImportFailure | null;
  onOpen(id: string): void;
  onExport(id: string): void;
  onDelete(id: string): void;
  onImport(file: File): void;
}

/** Finished exercises of this device, and the door for a record from elsewhere. */
export function PastList({ items, failure, onOpen, onExport, onDelete, onImport }: Props) {
  const { t } = useWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="stack" aria-labelledby="past">
      <h2 id="past">{t('title.past')}</h2>
      {items.length === 0 ? (
        <Empty>{t('title.pastNone')}</Empty>
      ) : (
        <ul class="past">
          {items.map((item) => (
            <PastItem key={item.id} item={item} onOpen={onOpen} onExport={onExport} onDelete={onDelete} />
          ))}
        </ul>
      )}
      <div class="stack stack--tight">
        <div class="row">
          <Button icon="upload" onClick={() => file.current?.click()}>
            {t('title.import')}
          </Button>
        </div>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={t('title.import')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) onImport(chosen);
          }}
        />
        {failure && (
          <div class="notice notice--danger" role="alert">
            <p>
              {failure.file === '' ? (
                <strong>{t('title.groupProblem')}</strong>
              ) : (
                <>
                  <strong>{t('title.importProblems')}</strong>
                  <br />
                  {t('title.importFile', { name: failure.file })}
                </>
              )}
            </p>
            <ul>
              {failure.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

type ItemProps = Pick<Props, 'onOpen' | 'onExport' | 'onDelete'> & { item: Past };

function PastItem({ item, onOpen, onExport, onDelete }: ItemProps) {
  const { t, pick, lang } = useWords();
  const date = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    item.date,
  );
  const title = pick(item.title);
  const named = (action: string): string => t('title.pastOf', { action, title, date });
  return (
    <li class="past__item">
      <div class="past__what">
        <strong>{title}</strong>
        <span class="soft small">{date}</span>
      </div>
      <span class="past__score tabular">
        {item.score === null ? t('title.pastNotAssessed') : t('title.pastScoreValue', { score: item.score })}
      </span>
      <span class="soft small tabular">
        {t('title.pastSeed')} {item.seed}
      </span>
      <div class="row past__actions">
        <Button icon="book" aria-label={named(t('title.pastOpen'))} onClick={() => onOpen(item.id)}>
          {t('title.pastOpen')}
        </Button>
        <Button kind="quiet" icon="download" aria-label={named(t('title.pastExport'))} onClick={() => onExport(item.id)}>
          {t('title.pastExport')}
        </Button>
        <Button kind="quiet" icon="trash" aria-label={named(t('title.pastDelete'))} onClick={() => onDelete(item.id)}>
          {t('title.pastDelete')}
        </Button>
      </div>
    </li>
  );
}
