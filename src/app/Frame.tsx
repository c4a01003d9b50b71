import type { ComponentChildren } from 'preact';
import { Button, Roundel, useWords } from '../panels/parts/index.ts';
import { Foot } from './Foot.tsx';

interface Props {
  onLanguage(): void;
  onSettings(): void;
  /** Absent on the title itself. */
  onHome?: (() => void) | undefined;
  /** What this page decides goes to the group's host. */
  group?: boolean;
  children: ComponentChildren;
}

/** What surrounds every screen but the play screen: the banner of the exercise, the way to the content, head and foot. */
export function Frame({ onLanguage, onSettings, onHome, group = false, children }: Props) {
  const { t, lang } = useWords();
  return (
    <div class={onHome ? 'frame' : 'frame frame--title'}>
      <a class="skip-link" href="#content" onClick={skip}>
        {t('skip')}
      </a>
      <aside class="banner" aria-label={t('bannerLabel')}>
        <strong>{t('banner')}</strong>
        <span class="banner__end"> {t('bannerEnd')}</span>
      </aside>
      <header class="head">
        <span class="head__name">
          <Roundel size={36} />
          <span aria-hidden="true">{t('name')}</span>
        </span>
        <div class="head__tools">
          {onHome && (
            <Button kind="quiet" icon="left" class="button--brief" onClick={onHome}>
              {t('home')}
            </Button>
          )}
          <Button kind="quiet" icon="language" lang={lang === 'fr' ? 'en' : 'fr'} onClick={onLanguage}>
            {t('languageSwitch')}
          </Button>
          <Button kind="quiet" icon="settings" class="button--brief" onClick={onSettings}>
            {t('settingsOpen')}
          </Button>
        </div>
      </header>
      <main id="content" class="content" tabIndex={-1}>
        {children}
      </main>
      <Foot group={group} />
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
