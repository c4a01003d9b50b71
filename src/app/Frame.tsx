import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Roundel, useWords } from '../panels/parts/index.ts';
import { AccessibilityDialog, CreditsDialog } from '../panels/title/Statement.tsx';

interface Props {
  onLanguage(): void;
  onSettings(): void;
  /** Absent on the title itself. */
  onHome?: (() => void) | undefined;
  /** The play screen fills the window and has a bar of its own. */
  bare: boolean;
  children: ComponentChildren;
}

/** What surrounds every screen: the banner of the exercise, the way to the content, the head and the foot. */
export function Frame({ onLanguage, onSettings, onHome, bare, children }: Props) {
  const { t, lang } = useWords();
  return (
    <div class={bare ? 'frame frame--bare' : 'frame'}>
      <a class="skip-link" href="#content" onClick={skip}>
        {t('skip')}
      </a>
      <div class="banner" role="note">
        <strong>{t('banner')}</strong>
        <span class="banner__end"> {t('bannerEnd')}</span>
      </div>
      {!bare && (
        <header class="head">
          <span class="head__name">
            <Roundel size={36} />
            <span aria-hidden="true">{t('name')}</span>
          </span>
          <div class="row">
            {onHome && (
              <Button kind="quiet" icon="left" onClick={onHome}>
                {t('home')}
              </Button>
            )}
            <Button kind="quiet" icon="language" lang={lang === 'fr' ? 'en' : 'fr'} onClick={onLanguage}>
              {t('languageSwitch')}
            </Button>
            <Button kind="quiet" icon="settings" onClick={onSettings}>
              {t('settingsOpen')}
            </Button>
          </div>
        </header>
      )}
      <main id="content" class="content" tabIndex={-1}>
        {children}
      </main>
      {!bare && <Foot />}
    </div>
  );
}

/** Without the address changing: the page may be opened from a file or a folder. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  const content = document.getElementById('content');
  content?.focus();
  content?.scrollIntoView();
}

function Foot() {
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
      <p class="soft small">{t('foot.noContact')}</p>
      {open === 'accessibility' && <AccessibilityDialog onClose={close} />}
      {open === 'credits' && <CreditsDialog onClose={close} />}
    </footer>
  );
}
