import { useState } from 'preact/hooks';
import { LANGS, type Lang } from '../../i18n/index.ts';
import { Button, Choice, Dialog, Tag, useWords } from '../parts/index.ts';
import './papers.css';

const PAPERS = ['handbook', 'kit', 'grid', 'chronogramme'] as const;
export type PaperKind = (typeof PAPERS)[number];

interface Props {
  onPrint(kind: PaperKind, lang: Lang): Promise<void>;
  /** Offers the file; gives its name. */
  onDownload(kind: PaperKind, lang: Lang): Promise<string>;
  onClose(): void;
}

const LANGUAGE_NAMES = { fr: 'Français', en: 'English' };

/** The four papers of a scenario: to print, or to take away as a page that stands alone. */
export function PapersDialog({ onPrint, onDownload, onClose }: Props) {
  const { t, lang: own } = useWords();
  const [lang, setLang] = useState<Lang>(own);
  const [said, setSaid] = useState('');
  const run = async (task: () => Promise<string>): Promise<void> => {
    setSaid(t('papers:menu.busy'));
    try {
      setSaid(await task());
    } catch (error) {
      setSaid(t('papers:menu.failed'));
      throw error;
    }
  };
  return (
    <Dialog title={t('papers:menu.title')} onClose={onClose} wide>
      <p>{t('papers:menu.intro')}</p>
      <Choice<Lang>
        label={t('papers:menu.language')}
        value={lang}
        options={LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={setLang}
      />
      <ul class="papers">
        {PAPERS.map((kind) => {
          const title = t(`papers:${kind}.title`);
          return (
            <li key={kind} class="papers__one">
              <h3>{title}</h3>
              <p class="soft small">{t(kind === 'kit' ? 'papers:menu.shared' : 'papers:menu.secret')}</p>
              <p>
                <Tag icon={kind === 'kit' ? 'people' : 'lock'}>{t(`papers:${kind}.audience`)}</Tag>
              </p>
              <div class="row">
                <Button
                  aria-label={t('papers:menu.printNamed', { title })}
                  onClick={() => void run(() => onPrint(kind, lang).then(() => ''))}
                >
                  {t('papers:menu.print')}
                </Button>
                <Button
                  icon="download"
                  aria-label={t('papers:menu.downloadNamed', { title })}
                  onClick={() => void run(async () => t('papers:menu.done', { name: await onDownload(kind, lang) }))}
                >
                  {t('papers:menu.download')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <p role="status">{said}</p>
    </Dialog>
  );
}
