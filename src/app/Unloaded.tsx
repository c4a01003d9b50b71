import { render } from 'preact';
import type { Lang } from '../i18n/index.ts';
import { Button, ScreenHeading, useWords } from '../panels/parts/index.ts';
import { SpeakIn } from './words.tsx';

/** In the place of a page whose code or words did not come: the network or the server is gone, and may come back. */
export function showUnloaded(root: HTMLElement, lang: Lang): void {
  render(
    <SpeakIn lang={lang}>
      <Unloaded />
    </SpeakIn>,
    root,
  );
}

/** What stands there then: what happened, and a button that asks for the page again. */
export function Unloaded() {
  const { t } = useWords();
  return (
    <main class="content stack">
      <ScreenHeading>{t('error.unloaded')}</ScreenHeading>
      <p>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('again')}
        </Button>
      </p>
    </main>
  );
}
