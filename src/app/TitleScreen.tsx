import { useState } from 'preact/hooks';
import { Title } from '../panels/title/Title.tsx';
import type { Past, Unfinished } from '../panels/title/types.ts';
import { downloadJson, recordName } from './download.ts';
import { findScenario, library } from './library.ts';
import { Papers } from './papers.ts';
import type { Saved } from './record.ts';
import type { Request } from './screens.ts';
import { served } from './served.ts';
import type { Imports } from './useImport.ts';
import type { Shelf } from './useShelf.ts';

interface Props {
  shelf: Shelf;
  imports: Imports;
  takesFocus: boolean;
  onOpen(request: Request): void;
}

/** The title, with this build's scenarios and this device's exercises. */
export function TitleScreen({ shelf, imports, takesFocus, onOpen }: Props) {
  const find = (id: string): Saved | undefined => shelf.saved.find((saved) => saved.id === id);
  const [papers, setPapers] = useState<string | null>(null);
  return (
    <>
      <Title
        scenarios={library}
        unfinished={shelf.saved.filter((saved) => !saved.finished).map(unfinishedOf)}
        past={shelf.saved.filter((saved) => saved.finished).map(pastOf)}
        kept={shelf.kept}
        served={served()}
        importFailure={imports.failure}
        takesFocus={takesFocus}
        onStart={(choice) => onOpen({ kind: 'new', choice })}
        onOpen={(id) => {
          const saved = find(id);
          if (saved) onOpen({ kind: 'saved', saved });
        }}
        onDelete={(id) => void shelf.remove(id)}
        onExport={(id) => {
          const saved = find(id);
          if (saved) downloadJson(recordName(saved.scenario, saved.seed, new Date(saved.started)), saved.record);
        }}
        onImport={(file) => void imports.read(file).then((request) => request && onOpen(request))}
        onPapers={setPapers}
      />
      {papers !== null && <Papers.Show scenario={papers} onClose={() => setPapers(null)} />}
    </>
  );
}

function titleOf(id: string) {
  return findScenario(id)?.title ?? { fr: id, en: id };
}

function unfinishedOf({ id, scenario, at, entries, secret }: Saved): Unfinished {
  const start = findScenario(scenario)?.start ?? { weekday: 1, minute: 0 };
  return { id, title: titleOf(scenario), start, at, entries, room: secret !== undefined };
}

function pastOf({ id, scenario, started, score, seed }: Saved): Past {
  return { id, title: titleOf(scenario), date: started, score, seed };
}
