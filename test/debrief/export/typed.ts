import { analysis as analyse } from '../../../src/debrief/index.ts';
import type { Debriefed } from '../../../src/debrief/export/index.ts';
import type { Retex } from '../../../src/session/index.ts';
import { played } from '../finished.ts';

/** What people could type to do harm, or by accident. */
export const HOSTILE = '<script>alert(1)</script> & "guillemets" | **gras** [x](javascript:x) \u0007\ud800';
export const FORMULA = '=HYPERLINK("http://x.example";"clic")';

export const now = new Date(Date.UTC(2026, 10, 24, 9));

export const RETEX: Retex = {
  answers: [
    { question: 'held.files-kept', from: 'players', text: `Ligne un\nLigne deux ${HOSTILE}` },
    { question: 'held.files-kept', from: 'observers', text: 'Vu aussi.' },
  ],
  strengths: [{ id: 'l1', text: HOSTILE }],
  improvements: [{ id: 'l1', text: 'Alerter plus tôt, et l’écrire.' }],
  plan: [
    { id: 'l1', text: FORMULA, owner: '+33 commande', due: '2026-12-31', improvement: 'l1' },
    { id: 'l2', text: 'Sans date\r\nBEGIN:VALARM', owner: '', due: '', improvement: null },
    { id: 'l3', text: 'Tester l’annuaire\r\nATTACH:x', owner: 'RSSI ; adjointe, DSI', due: '2027-02-28', improvement: null },
  ],
  actions: [{ id: 'l1', who: '@direction', text: '-relire la procédure' }],
};

/** A played exercise with a hot wash in which everything dangerous was typed, and a short analysis. */
export function debriefed({
  budget = 0,
  policy = 'textbook',
  variant = 'opportuniste',
  retex = RETEX as Retex | undefined,
} = {}): Debriefed {
  const finished = played({ policy, variant });
  const record = { ...finished.record, retex };
  const ending = { title: { fr: 'Fin', en: 'End' }, text: { fr: 'Texte.', en: 'Text.' } };
  const begun = budget > 0 ? analyse(finished.scenario, finished.record, { budget }) : null;
  if (!begun?.ok) return { ...finished, record, ending, analysis: null };
  while (begun.value.step());
  return { ...finished, record, ending, analysis: begun.value.result() };
}
