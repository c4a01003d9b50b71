import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Announcer } from '../panels/parts/index.ts';
import type { Lang } from '../i18n/index.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Guard } from './Guard.tsx';
import { watchErrors } from './watchErrors.ts';
import { SpeakIn } from './words.tsx';

interface Props {
  lang: Lang;
  /** Said after a bug: where what was done is safe. */
  kept: string;
  children: ComponentChildren;
}

/** The root of a page of its own: its words, and the screen that a bug leads to. */
export function Root({ lang, kept, children }: Props) {
  const [bug, setBug] = useState<{ error: unknown } | null>(null);
  const fail = (error: unknown): void => setBug((first) => first ?? { error });
  useEffect(() => watchErrors(fail), []);
  return (
    <SpeakIn lang={lang}>
      <Announcer>
        {bug ? (
          <main class="content">
            <ErrorScreen
              error={bug.error}
              kept={kept}
              onDownload={null}
              onAgain={() => location.reload()}
              onHome={() => location.assign(location.pathname)}
            />
          </main>
        ) : (
          <Guard onError={fail}>{children}</Guard>
        )}
      </Announcer>
    </SpeakIn>
  );
}
