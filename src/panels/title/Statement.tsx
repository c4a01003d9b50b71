import { Dialog, useWords } from '../parts/index.ts';

/** Under which licences the libraries are. */
const LICENCES = ['mit', 'isc', 'apache', 'mpl'] as const;
const DONE = ['keyboard', 'time', 'colour', 'zoom', 'motion', 'sound'] as const;

/** The accessibility statement: what is done, what is not. */
export function AccessibilityDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('accessibility.title')} onClose={onClose}>
      <p>{t('accessibility.state')}</p>
      <h3>{t('accessibility.doneTitle')}</h3>
      <ul>
        {DONE.map((key) => (
          <li key={key}>{t(`accessibility.done.${key}`)}</li>
        ))}
      </ul>
      <h3>{t('accessibility.missingTitle')}</h3>
      <p>{t('accessibility.missing')}</p>
      <p>{t('accessibility.report')}</p>
    </Dialog>
  );
}

/** Who made what, under which licence. */
export function CreditsDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('credits.title')} onClose={onClose}>
      <p>{t('credits.game')}</p>
      <p>{t('credits.font')}</p>
      <h3>{t('credits.librariesTitle')}</h3>
      <ul>
        {LICENCES.map((key) => (
          <li key={key}>{t(`credits.libraries.${key}`)}</li>
        ))}
      </ul>
      <p>{t('credits.inspired')}</p>
    </Dialog>
  );
}
