import { calibrationOf } from '../hotwash/calibration.ts';
import { askedIn } from '../hotwash/question.ts';
import { questionsOf } from '../hotwash/questions.ts';
import { aboutIn, notesOf } from '../notes.ts';
import { techniquesOf } from '../tags.ts';
import type { Subject } from './debriefed.ts';
import { textIn } from './debriefed.ts';

/** First word of every debrief file; the number grows when its shape changes. */
export const DEBRIEF_FORMAT = 'cellule-72-debrief/1';

/** Everything the debrief knows, for another program: keys and ids as in the record, sentences in the chosen language. */
export function debriefJson(subject: Subject): unknown {
  const { scenario, record, speech, sheet, rows, items, debriefed, analysis = null } = subject;
  const { pick, lang, sentence } = speech;
  const { scenario: of, variant, seed, seats, entries, until, hash, times, confidence, retex = null } = record;
  return {
    format: DEBRIEF_FORMAT,
    mark: speech.t('export:mark'),
    lang,
    exercise: {
      ...{ scenario: of, title: pick(textIn(scenario, ({ title }) => title)), variant, seed, seats, until, hash },
      ...{ duration: scenario.duration, start: scenario.start, times: times ?? [], confidence: confidence ?? [] },
      ending: debriefed.ending && { title: pick(debriefed.ending.title), text: pick(debriefed.ending.text) },
    },
    score: {
      ...{ total: sheet.total, assessed: sheet.assessed, axes: sheet.axes },
      lines: sheet.lines.map((line) => ({ ...line, title: pick(line.title), why: pick(line.why) })),
    },
    timeline: items.flatMap(({ at, lane, seen, fact }) => {
      const text = sentence(fact);
      return text === '' ? [] : [{ at, lane, seen, type: fact.type, text }];
    }),
    alerts: rows,
    techniques: techniquesOf(scenario, subject.facts),
    calibration: calibrationOf(subject),
    questions: questionsOf(subject).map((question) => ({ id: question.id, text: askedIn(speech, question) })),
    notes: notesOf(subject.facts).map((note) => ({ ...note, about: aboutIn(speech, scenario, note.objective) })),
    retex,
    entries: entries.map(({ n, at, by, command }) => ({ n, at, by, command })),
    analysis,
  };
}
