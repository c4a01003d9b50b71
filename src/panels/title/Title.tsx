import { useState } from 'preact/hooks';
import { Confirm, Empty, Icon, ScreenHeading, useWords } from '../parts/index.ts';
import { MapArt } from './MapArt.tsx';
import { PastList } from './PastList.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { UnfinishedList } from './UnfinishedList.tsx';
import type { ImportFailure, Past, ScenarioCard, StartChoice, Unfinished } from './types.ts';

export interface TitleProps {
  scenarios: readonly ScenarioCard[];
  unfinished: readonly Unfinished[];
  past: readonly Past[];
  /** False when nothing outlives the page. */
  kept: boolean;
  /** False for a page opened from a folder: it has no server that could host a group. */
  served: boolean;
  importFailure: ImportFailure | null;
  onStart(choice: StartChoice): void;
  /** Opens what a facilitator prints of a scenario. */
  onPapers(scenario: string): void;
  onOpen(id: string): void;
  onDelete(id: string): void;
  onExport(id: string): void;
  onImport(file: File): void;
  /** Whether the heading takes the focus: not when the page has just been loaded. */
  takesFocus: boolean;
}

/** The first screen: what the game is, what can be started, what can be taken up again. */
export function Title(props: TitleProps) {
  const { t, pick } = useWords();
  const [leaving, setLeaving] = useState<{ id: string; title: string; finished: boolean } | null>(null);
  const ask = (id: string): void => {
    const running = props.unfinished.find((one) => one.id === id);
    const past = props.past.find((one) => one.id === id);
    const title = running?.title ?? past?.title;
    if (title) setLeaving({ id, title: pick(title), finished: !running });
  };

  // The line runs from the shortest exercise to the longest; a newcomer is advised to get on at the first stop.
  const stops = [...props.scenarios].sort((a, b) => a.duration - b.duration);
  const newcomer = props.past.length + props.unfinished.length === 0;
  const advised = props.unfinished.length > 0 ? undefined : newcomer ? stops[0] : stops.at(-1);

  return (
    <div class="title">
      <section class="poster">
        <MapArt />
        <div class="poster__words">
          <ScreenHeading class="title__name" focus={props.takesFocus}>
            {t('title.word')} <span class="title__number">{t('title.number')}</span>
          </ScreenHeading>
          <p class="title__motto">{t('title.motto')}</p>
          <p class="title__what">{t('title.what')}</p>
          <p class="title__facts">{t('title.facts')}</p>
        </div>
      </section>
      {!props.kept && (
        <p class="notice notice--warn" role="status">
          {t('title.memoryOnly')}
        </p>
      )}
      {props.unfinished.length > 0 && (
        <UnfinishedList items={props.unfinished} onOpen={props.onOpen} onExport={props.onExport} onDrop={ask} />
      )}
      <section aria-labelledby="scenarios" class="stops">
        <h2 id="scenarios" class="visually-hidden">
          {t('title.scenarios')}
        </h2>
        {props.scenarios.length === 0 && <Empty>{t('title.none')}</Empty>}
        <ol class="stops__list">
          {stops.map((scenario) => (
            <ScenarioChoice
              key={scenario.id}
              scenario={scenario}
              advised={scenario === advised}
              newcomer={newcomer}
              served={props.served}
              onStart={props.onStart}
              onPapers={props.onPapers}
            />
          ))}
        </ol>
      </section>
      {props.served ? (
        <p class="row">
          <a class="button button--plain" href="?join">
            <Icon name="people" size={20} /> {t('title.join')}
          </a>
        </p>
      ) : (
        <p class="notice">{t('title.folder')}</p>
      )}
      <PastList
        items={props.past}
        onOpen={props.onOpen}
        onExport={props.onExport}
        onDelete={ask}
        onImport={props.onImport}
        failure={props.importFailure}
      />
      {leaving && (
        <Confirm
          danger
          title={leaving.finished ? t('title.pastDeleteTitle') : t('title.dropTitle')}
          action={leaving.finished ? t('title.pastDelete') : t('title.resumeDrop')}
          onCancel={() => setLeaving(null)}
          onConfirm={() => {
            props.onDelete(leaving.id);
            setLeaving(null);
          }}
        >
          <p>
            <strong>{leaving.title}</strong>
          </p>
          <p>{leaving.finished ? t('title.pastDeleteText') : t('title.resumeDropText')}</p>
        </Confirm>
      )}
    </div>
  );
}
