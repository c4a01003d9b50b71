import { Dialog, useWords } from '../parts/index.ts';

/** Under which licences the libraries are. */
const LICENCES = ['mit', 'isc', 'apache', 'mpl'] as const;
const DONE = ['keyboard', 'time', 'colour', 'zoom', 'motion', 'sound'] as const;

/** The accessibility statement: what is done, what is not. */
export function AccessibilityDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('about:accessibility.title')} onClose={onClose}>
      <p>{t('about:accessibility.state')}</p>
      <h3>{t('about:accessibility.doneTitle')}</h3>
      <ul>
        {DONE.map((key) => (
          <li key={key}>{t(`about:accessibility.done.${key}`)}</li>
        ))}
      </ul>
      <h3>{t('about:accessibility.missingTitle')}</h3>
      <p>{t('about:accessibility.missing')}</p>
      <p>{t('about:accessibility.report')}</p>
    </Dialog>
  );
}

/** Who made what, under which licence. */
export function CreditsDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('about:credits.title')} onClose={onClose}>
      <p>{t('about:credits.game')}</p>
      <p>{t('about:credits.font')}</p>
      <h3>{t('about:credits.librariesTitle')}</h3>
      <ul>
        {LICENCES.map((key) => (
          <li key={key}>{t(`about:credits.libraries.${key}`)}</li>
        ))}
      </ul>
      <p>{t('about:credits.inspired')}</p>
    </Dialog>
  );
}
