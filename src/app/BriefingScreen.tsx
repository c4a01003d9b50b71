import { Briefing } from '../panels/briefing/Briefing.tsx';
import type { Scenario, Text } from '../scenario/scenario.ts';
import { glossaryOf } from './glossary.ts';
import type { Exercise } from './exercise.ts';

/** The briefing of an exercise, from its scenario. */
export default function BriefingScreen({ exercise, onBegin }: { exercise: Exercise; onBegin(): void }) {
  const { scenario } = exercise;
  const { fr, en } = scenario.texts;
  return (
    <Briefing
      title={{ fr: fr.title, en: en.title }}
      start={exercise.now().view.start}
      duration={scenario.duration}
      seed={exercise.record().seed}
      glossary={glossaryOf(scenario)}
      dossier={fr.briefing.map((part, index) => dossierPart(scenario, part, index))}
      seats={scenario.seats.map(({ id }) => named(fr.seats[id], en.seats[id]))}
      teams={scenario.teams.map(({ id, day, night }) => ({ name: named(fr.teams[id], en.teams[id]), day, night }))}
      onBegin={onBegin}
    />
  );
}

function named(fr: { name: string } | undefined, en: { name: string } | undefined): Text {
  return { fr: fr?.name ?? '', en: en?.name ?? '' };
}

function dossierPart({ texts }: Scenario, french: { title: string; text: string }, index: number): { title: Text; text: Text } {
  const english = texts.en.briefing[index] ?? { title: '', text: '' };
  return { title: { fr: french.title, en: english.title }, text: { fr: french.text, en: english.text } };
}
