import type { VNode } from 'preact';
import { LANGS, type Lang } from '../../i18n/index.ts';
import { Announcer } from '../../panels/parts/index.ts';
import { Title } from '../../panels/title/Title.tsx';
import { Frame } from '../Frame.tsx';
import { library } from '../library.ts';
import { Unloaded } from '../Unloaded.tsx';
import { SpeakIn } from '../words.tsx';

const nothing = (): void => undefined;

/** What the build writes into the page, by the id of its template; `show.ts` takes it from there. */
export function pages(): Record<string, VNode> {
  return Object.fromEntries(
    LANGS.flatMap((lang) => [
      [`title-${lang}`, titleIn(lang)],
      [`unloaded-${lang}`, unloadedIn(lang)],
    ]),
  );
}

/** The title as it is to somebody of whom nothing is known yet. `App` takes it over: both must draw the same (a test compares them). */
function titleIn(lang: Lang) {
  return (
    <SpeakIn lang={lang}>
      <Announcer>
        <Frame onLanguage={nothing} onSettings={nothing}>
          <Title
            scenarios={library}
            unfinished={[]}
            past={[]}
            kept
            served
            importFailure={null}
            takesFocus={false}
            onStart={nothing}
            onPapers={nothing}
            onOpen={nothing}
            onDelete={nothing}
            onExport={nothing}
            onImport={nothing}
          />
        </Frame>
      </Announcer>
    </SpeakIn>
  );
}

function unloadedIn(lang: Lang) {
  return (
    <SpeakIn lang={lang}>
      <Unloaded />
    </SpeakIn>
  );
}
