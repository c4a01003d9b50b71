import { useState } from 'preact/hooks';
import { LANGS, type Lang } from '../../../i18n/index.ts';
import { Button, Choice, Dialog, useWords } from '../../parts/index.ts';

/** What can be asked for; a table's name stands after `csv:`. */
export const WANTED = ['html', 'docx', 'md'] as const;
export const DATA = ['csv:timeline', 'csv:score', 'csv:alerts', 'csv:plan', 'ics', 'navigator', 'json'] as const;
export type Wanted = (typeof WANTED)[number] | (typeof DATA)[number];

interface Props {
  /** Makes a file and offers it; its name, or null where there was nothing to write. Throws when it cannot be made. */
  onExport(wanted: Wanted, lang: Lang): Promise<string | null>;
  /** Opens the browser's print dialog on the whole document. */
  onPrint(lang: Lang): Promise<void>;
}

const LANGUAGE_NAMES = { fr: 'Français', en: 'English' };

/** The button that opens the list of exports. */
export function ExportMenu(props: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="download" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('export:menu.open')}
      </Button>
      {open && <ExportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ onExport, onPrint, onClose }: Props & { onClose(): void }) {
  const { t, lang: own } = useWords();
  const [lang, setLang] = useState<Lang>(own);
  const [said, setSaid] = useState('');
  const run = async (task: () => Promise<string>): Promise<void> => {
    setSaid(t('export:menu.busy'));
    try {
      setSaid(await task());
    } catch (error) {
      setSaid(t('export:menu.failed'));
      throw error;
    }
  };
  const ask = (wanted: Wanted): void =>
    void run(async () => {
      const name = await onExport(wanted, lang);
      return name === null ? t('export:menu.noPlan') : t('export:menu.done', { name });
    });
  const button = (wanted: Wanted) => (
    <li key={wanted}>
      <Button icon="download" onClick={() => ask(wanted)}>
        {t(`export:format.${wanted.replace(':', '.') as 'html'}`)}
      </Button>
    </li>
  );
  return (
    <Dialog title={t('export:menu.title')} onClose={onClose}>
      <p>{t('export:menu.intro')}</p>
      <Choice<Lang>
        label={t('export:menu.language')}
        value={lang}
        options={LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={setLang}
      />
      <h3>{t('export:menu.document')}</h3>
      <ul class="exports">
        <li>
          <Button kind="primary" onClick={() => void run(() => onPrint(lang).then(() => ''))}>
            {t('export:menu.print')}
          </Button>
        </li>
        {WANTED.map(button)}
      </ul>
      <h3>{t('export:menu.data')}</h3>
      <ul class="exports">{DATA.map(button)}</ul>
      <p role="status">{said}</p>
    </Dialog>
  );
}
