import { useState } from 'preact/hooks';
import type { View } from '../../../engine/types.ts';
import { Dialog, TextField, useWords } from '../../parts/index.ts';
import { Empty } from '../base/Pair.tsx';

/** Every term of the scenario, in alphabetical order, with a search. */
export function GlossaryDialog({ glossary, onClose }: { glossary: View['glossary']; onClose(): void }) {
  const { t, pick, lang } = useWords();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(lang);
  const shown = glossary
    .filter((term) => `${pick(term.title)} ${pick(term.text)}`.toLocaleLowerCase(lang).includes(wanted))
    .sort((a, b) => pick(a.title).localeCompare(pick(b.title), lang));
  return (
    <Dialog title={t('play:glossary.title')} onClose={onClose}>
      {glossary.length === 0 ? (
        <Empty>{t('play:glossary.empty')}</Empty>
      ) : (
        <>
          <TextField label={t('play:glossary.search')} value={search} onChange={setSearch} />
          {shown.length === 0 && <Empty>{t('play:glossary.none')}</Empty>}
          <dl class="glossary">
            {shown.map((term) => (
              <div key={term.id} class="glossary__entry">
                <dt>{pick(term.title)}</dt>
                <dd>{pick(term.text)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Dialog>
  );
}
