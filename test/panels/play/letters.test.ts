import { describe, expect, test } from 'vitest';
import { headline, isQuoted, rows, wave } from '../../../src/panels/play/inbox/letters/parts.ts';
import { drawingOf, lookOf } from '../../../src/panels/play/inbox/look.ts';
import { scenarioAt } from '../../exercise.ts';

const name = { fr: '', en: '' };
const channel = (id: string, compromised = false) => ({ id, name, compromised, notifies: true, minutes: 1 });

test('each channel of the shipped scenarios has the look that its name promises', () => {
  const looks = Object.fromEntries(
    ['courrier-compromis', 'prise-de-poste'].flatMap((id) =>
      scenarioAt(`scenarios/${id}`).channels.map((one) => [one.id, lookOf(channel(one.id, one.compromised))]),
    ),
  );
  expect(looks).toMatchObject({
    ...{ phone: 'phone', 'in-person': 'person', press: 'press', tv: 'bulletin', radio: 'radio', studio: 'studio' },
    ...{ hierarchy: 'hierarchy', mail: 'mail', form: 'form', letter: 'form', secure: 'secure' },
  });
});

test('what is said in person, on television and on the radio has drawings of its own', () => {
  const drawings = ['phone', 'in-person', 'press', 'tv', 'radio', 'studio', 'hierarchy', 'secure'].map((id) =>
    drawingOf(channel(id)),
  );
  expect(new Set(drawings).size).toBe(drawings.length);
});

describe('the headline of a bulletin', () => {
  test('is its first sentence', () => {
    expect(headline('The ministry confirms an incident. The inquiry is open.\n\nDo you agree?')).toEqual({
      first: 'The ministry confirms an incident.',
      rest: 'The inquiry is open.\n\nDo you agree?',
    });
  });
  test('takes its closing quote with it', () => {
    expect(headline('« Le ministère confirme la piste. » La suite à midi.').first).toBe('« Le ministère confirme la piste. »');
  });
  test('is all of a text that is one sentence, and does not end at an abbreviation', () => {
    expect(headline('Nothing more')).toEqual({ first: 'Nothing more', rest: '' });
    expect(headline('M. Dupont parle ce soir de la panne. Il est tard.').first).toBe('M. Dupont parle ce soir de la panne.');
  });
});

describe('the card of somebody who goes on air', () => {
  test('has the labelled paragraphs as rows, the rest as text', () => {
    expect(rows('À l’antenne : 7 h 30.\n\nSa phrase : « Tout va bien. »\n\nQue dire : vrai ou court ? Vite.\n\nMerci.')).toEqual({
      rows: [
        { label: 'À l’antenne', said: '7 h 30.' },
        { label: 'Sa phrase', said: '« Tout va bien. »' },
        { label: 'Que dire', said: 'vrai ou court ? Vite.' },
      ],
      rest: 'Merci.',
    });
  });
  test('has no rows in an ordinary text', () => {
    expect(rows('Nothing is labelled here.\n\nNor here.')).toEqual({ rows: [], rest: 'Nothing is labelled here.\n\nNor here.' });
  });
  test('knows the line that is held from what is said about it', () => {
    expect([isQuoted('« C’est sous contrôle. »'), isQuoted('“Fine.”'), isQuoted('ce qui a été volé')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('the wave of the radio is flat where nothing is said', () => {
  expect(wave('I… my services\n\nNo')).toEqual([2, 1, 1, 1, 3, 9, 1, 1, 3, 1, 1]);
});

describe('in courrier-compromis', () => {
  const { injects, texts } = scenarioAt('scenarios/courrier-compromis');
  const over = (id: string): string[] => injects.filter((one) => one.channel === id).map((one) => one.id);

  test.each(['fr', 'en'] as const)('every newscast comes over the air, in %s', (language) => {
    const onAir = injects.filter(({ id }) => /^(Chaîne Info Continue|Radio Matin)/.test(texts[language].injects[id]?.from ?? ''));
    expect(onAir.length).toBeGreaterThanOrEqual(4);
    for (const { id, channel: by } of onAir) expect(['tv', 'radio'], id).toContain(by);
  });

  test.each(['fr', 'en'] as const)('each card says when, what will be asked and the minister’s line, in %s', (language) => {
    expect(over('studio')).toEqual(['radio', 'mfa-word']);
    for (const id of over('studio')) {
      const card = rows(texts[language].injects[id]?.text ?? '');
      expect(
        card.rows.map(({ said }) => isQuoted(said)),
        id,
      ).toEqual([false, false, true]);
      expect(card.rest, id).not.toBe('');
    }
  });
});
