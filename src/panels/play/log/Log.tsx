import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Fact, View } from '../../../engine/types.ts';
import { Button, TextField, useAnnounce, useWords } from '../../parts/index.ts';
import { Filter } from '../base/Filter.tsx';
import { afterPaint } from '../base/late.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';
import { copy } from './copy.ts';
import { KINDS, type Kind } from './kinds.ts';
import { LogLine } from './LogLine.tsx';
import { useLines } from './lines.ts';

/** How many lines are drawn, and by how many more at each asking. */
const PAGE = 100;
/** How many of them before the first paint: more than a screen holds. */
const FIRST = 30;

interface Props {
  facts: Fact[];
  view: View;
}

/** The log: every fact as a sentence, newest first, to filter, search and copy. */
export const Log = memo(function Log({ facts, view }: Props) {
  const { t, lang } = useWords();
  const announce = useAnnounce();
  const [kind, setKind] = useState<Kind>('all');
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(FIRST);
  const [text, setText] = useState<string | null>(null);
  const lines = useLines(facts, view);
  useEffect(() => afterPaint(() => setShown((number) => Math.max(number, PAGE))), []);

  const wanted = search.trim().toLocaleLowerCase(lang);
  const matching = useMemo(
    () =>
      lines.filter(
        (line) =>
          (kind === 'all' || line.kind === kind) && (wanted === '' || line.sentence.toLocaleLowerCase(lang).includes(wanted)),
      ),
    [lines, kind, wanted, lang],
  );

  const copyAll = async (): Promise<void> => {
    const all = [t('play:mark'), ...matching.map((line) => `${line.time}  ${line.sentence}`), t('play:mark')].join('\n');
    if (await copy(all)) announce(t('play:log.copied'));
    else {
      setText(all);
      announce(t('play:log.notCopied'));
    }
  };

  return (
    <section class="log" aria-label={t('play:log.title')}>
      <div class="log__tools">
        <Filter
          label={t('play:log.filter')}
          selected={kind}
          onSelect={(id) => setKind(KINDS.find((one) => one === id) ?? 'all')}
          options={KINDS.map((id) => ({ id, label: t(`play:log.kinds.${id}`) }))}
        />
        <TextField label={t('play:log.search')} value={search} onChange={setSearch} />
        <Button icon="list" unavailable={matching.length === 0} onClick={() => void copyAll()}>
          {t('play:log.copy')}
        </Button>
      </div>
      {text !== null && (
        <label class="field">
          <span class="field__label">{t('play:log.notCopied')}</span>
          <textarea class="log__text" readOnly rows={8} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <p class="soft small tabular">{t('play:log.count', { count: matching.length })}</p>
      {lines.length === 0 && <Empty>{t('play:log.empty')}</Empty>}
      {lines.length > 0 && matching.length === 0 && <Empty>{t('play:log.emptyFilter')}</Empty>}
      <ol class="log__lines" reversed>
        {matching.slice(0, shown).map((line) => (
          <LogLine key={line.key} line={line} />
        ))}
      </ol>
      {matching.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{t('play:log.more')}</Button>}
    </section>
  );
});
