import { useState } from 'preact/hooks';
import { Button, useWords } from '../panels/parts/index.ts';
import { AccessibilityDialog, CreditsDialog } from './dialogs.ts';

/** The foot of the page: the accessibility mention, the credits, and that nothing is sent anywhere. */
export function Foot({ group }: { group: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'accessibility' | 'credits' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <footer class="foot">
      <Button kind="quiet" onClick={() => setOpen('accessibility')}>
        {t('foot.accessibility')}
      </Button>
      <Button kind="quiet" onClick={() => setOpen('credits')}>
        {t('foot.credits')}
      </Button>
      <p class="soft small">{t(group ? 'foot.group' : 'foot.noContact')}</p>
      {open === 'accessibility' && <AccessibilityDialog.Show onClose={close} />}
      {open === 'credits' && <CreditsDialog.Show onClose={close} />}
    </footer>
  );
}
