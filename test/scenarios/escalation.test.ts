import { describe, expect, it } from 'vitest';
import { scoreSheet, type Sheet } from '../../src/debrief/index.ts';
import { exercise, scenarioAt, type Exercise } from '../exercise.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');
const SEED = 7;
/** Whom one faces does not change what is owed to whom; the quiet one has answers of ANSSI of his own. */
const VARIANT = 'opportuniste';
const ANSSI = ['callback', 'facts', 'unknown', 'measures'];
const JUSTICE = ['callback', 'facts', 'evidence'];
const CNIL = [...ANSSI, 'personal-data'];

/** The same cell each time: the FSSI is told, and the minister does not speak alone. */
function told(change: (played: Exercise) => Exercise): { sheet: Sheet; answers: string[] } {
  const first = exercise(scenario, SEED, VARIANT)
    .until(5)
    .notify('fssi', { by: 'ciso', content: ['facts', 'unknown'] })
    .until(40);
  const played = change(first);
  expect(played.refused).toBeNull();
  played.until(scenario.duration);
  return {
    sheet: scoreSheet(scenario, played.facts),
    answers: played.happened('heard').map(({ body, answer }) => `${body}.${answer}`),
  };
}

const line = (sheet: Sheet, id: string): number => sheet.lines.find((one) => one.id === id)?.points ?? Number.NaN;
const sum = (sheet: Sheet): number =>
  sheet.lines.filter(({ axis }) => axis === 'escalation').reduce((total, { points }) => total + points, 0);

const rightly = told((played) => played.notify('anssi', { by: 'fssi', channel: 'phone', content: ANSSI }));

describe('ANSSI told rightly against told wrongly', () => {
  const wrong: Record<string, (played: Exercise) => Exercise> = {
    'by the wrong sender': (played) => played.notify('anssi', { by: 'ciso', content: ANSSI }),
    'too late': (played) => played.until(1500).notify('anssi', { by: 'fssi', content: ANSSI }),
    'by the compromised mail': (played) => played.notify('anssi', { by: 'fssi', channel: 'mail', content: ANSSI }),
    'hiding what is not known': (played) => played.notify('anssi', { by: 'fssi', content: ['callback', 'facts', 'measures'] }),
    'naming a culprit': (played) => played.notify('anssi', { by: 'fssi', content: [...ANSSI, 'attribution'] }),
  };
  it.each(Object.entries(wrong))('%s: fewer points, and a weaker answer', (_, change) => {
    const { sheet, answers } = told(change);
    expect(sum(sheet)).toBeLessThan(sum(rightly.sheet));
    expect(line(sheet, 'anssi-declared')).toBeLessThan(line(rightly.sheet, 'anssi-declared'));
    expect(rightly.answers).toContain('anssi.engaged');
    expect(answers).not.toContain('anssi.engaged');
  });
});

describe('the prosecutor and CNIL', () => {
  const justice = (at: number, channel: string, content: string[], by = 'legal') =>
    told((played) => played.until(at).notify('prosecutor', { by, channel, content }));
  const cnil = (at: number, channel: string, content: string[], by = 'legal') =>
    told((played) => played.until(at).notify('cnil', { by, channel, content }));
  const toJustice = justice(60, 'letter', JUSTICE);
  const toCnil = cnil(300, 'form', CNIL);

  it.each([
    ['another sender', justice(60, 'letter', JUSTICE, 'ciso')],
    ['a day and a half later', justice(2200, 'letter', JUSTICE)],
    ['the compromised mail', justice(60, 'mail', JUSTICE)],
    ['no list of evidence', justice(60, 'letter', ['callback', 'facts'])],
  ])('prosecutor, %s: fewer points, no inquiry at once', (_, { sheet, answers }) => {
    expect(line(sheet, 'prosecutor-told')).toBeLessThan(line(toJustice.sheet, 'prosecutor-told'));
    expect(toJustice.answers).toContain('prosecutor.ofac-seized');
    expect(answers).not.toContain('prosecutor.ofac-seized');
  });

  it.each([
    ['another sender', cnil(300, 'form', CNIL, 'ciso')],
    ['on the last day', cnil(3600, 'form', CNIL)],
    ['the compromised mail', cnil(300, 'mail', CNIL)],
    [
      'what is not known left out',
      cnil(
        300,
        'form',
        CNIL.filter((item) => item !== 'unknown'),
      ),
    ],
  ])('CNIL, %s: fewer points, another answer', (_, { sheet, answers }) => {
    expect(line(sheet, 'cnil-notified')).toBeLessThan(line(toCnil.sheet, 'cnil-notified'));
    expect(toCnil.answers).toContain('cnil.receipt');
    expect(answers).not.toContain('cnil.receipt');
  });
});

describe('each body that is not the right one', () => {
  const scored = ['cyber17', 'arcep', 'cic', 'c4', 'viginum', 'comcyber', 'comcyber-mi', 'ofac', 'poster'];
  const scoreless = ['acpr-amf', 'matignon', 'foreign-police', 'vendor', 'regional-csirt', 'insurer', 'police'];
  const instead = (id: string): Exercise => {
    const channel = Object.keys(scenario.bodies.find((one) => one.id === id)?.channels ?? {}).find((one) => one !== 'mail');
    const played = exercise(scenario, SEED)
      .until(40)
      .notify(id, { by: 'ciso', channel, content: ['facts'] });
    expect(played.refused).toBeNull();
    return played;
  };
  const penalties = ({ facts }: Exercise): number =>
    scoreSheet(scenario, facts)
      .lines.filter(({ axis }) => axis === 'escalation')
      .reduce((total, { points }) => total + points, 0);

  it.each(scored)('%s costs points', (id) => {
    expect(penalties(instead(id).until(scenario.duration))).toBeLessThan(
      penalties(exercise(scenario, SEED).until(scenario.duration)),
    );
  });

  it.each(scoreless)('%s costs time or trust, never points', (id) => {
    const asked = instead(id);
    asked.until(900);
    const [heard] = asked.happened('heard');
    expect(heard?.body).toBe(id);
    const quiet = exercise(scenario, SEED).until(900).world.quantities;
    const cost = (name: string, sign: number) => sign * ((asked.world.quantities[name]?.value ?? 0) - (quiet[name]?.value ?? 0));
    expect(cost('fatigue', 1) + cost('trust', -1)).toBeGreaterThan(0);
    expect(penalties(asked.until(scenario.duration))).toBe(penalties(exercise(scenario, SEED).until(scenario.duration)));
  });
});

describe('what is said in public', () => {
  const FACET = ['facts', 'measures', 'unknown', 'next-update'];
  const says = (content: string[], channel = 'press') =>
    // Left alone at the radio, the minister would say it himself.
    told((played) =>
      played
        .notify('airwaves', { by: 'comms', content: ['facts'] })
        .until(200)
        .notify('media', { by: 'comms', channel, content }),
    );
  const sober = says(FACET);

  it.each([
    ['reassurance', 'reassured'],
    ['attribution', 'attributed'],
    ['method-detail', 'said-too-much'],
    ['return-date', 'date-promised'],
    ['anssi-named', 'anssi-named'],
  ])('%s costs its line', (part, id) => {
    const { sheet } = says([...FACET, part]);
    expect(line(sheet, id)).toBeLessThan(line(sober.sheet, id));
  });

  it('hiding what is not known is no statement of the facts', () => {
    const hidden = says(FACET.filter((item) => item !== 'unknown'));
    expect(line(hidden.sheet, 'public-facts')).toBeLessThan(line(sober.sheet, 'public-facts'));
    expect(hidden.answers).toContain('media.thin');
  });
});
