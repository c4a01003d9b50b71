import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { curvePicture } from '../../src/debrief/picture/curve.ts';
import type { Fact, Happened, Text } from '../../src/engine/types.ts';
import { Debrief } from '../../src/panels/debrief/Debrief.tsx';
import type { DebriefProps } from '../../src/panels/debrief/types.ts';
import { expectAccessible, show } from './show.tsx';

const both = (word: string): Text => ({ fr: word, en: word });
const fact = (at: number, happened: Happened): Fact => ({ at, cause: {}, ...happened }) as Fact;
const source = {
  id: 's1',
  title: 'A decree',
  publisher: 'The State',
  address: 'https://example.org/decree',
  status: 'V1' as const,
  checked: '2026-11-23',
};

function given(change: Partial<DebriefProps> = {}): DebriefProps {
  return {
    title: both('The Open Door'),
    start: { weekday: 4, minute: 1000 },
    duration: 4320,
    seed: 7,
    variant: { title: both('Patient'), text: both('He waited.') },
    ending: { title: both('The door is shut'), text: both('The night is quiet.'), mood: 'good' },
    sheet: {
      total: 61,
      assessed: true,
      axes: {
        containment: { points: 30, max: 35 },
        mfa: { points: 20, max: 25 },
        escalation: { points: 1, max: 25 },
        conduct: { points: 10, max: 15 },
      },
      lines: [
        line('shut', 'containment', 30, 35, 130, source),
        line('wrong-pick', 'escalation', -3, 0, 60, null),
        line('no-wrong-pick', 'escalation', 0, 0, null, null),
      ],
    },
    items: [
      { at: 10, lane: 'adversary', seen: false, fact: fact(10, { type: 'noted', note: 'reads' }) },
      { at: 20, lane: 'cell', seen: true, fact: fact(20, { type: 'ordered', n: 1, order: 'look', target: null, by: 'cell' }) },
      { at: 20, lane: 'cell', seen: true, fact: fact(20, { type: 'started', n: 1, order: 'look', target: null, until: 50 }) },
      { at: 90, lane: 'world', seen: true, fact: fact(90, { type: 'shift', shift: 'night' }) },
    ],
    escalation: [
      {
        ...{ body: 'anssi', kind: 'competent' as const, by: 'fssi', channel: 'phone', content: ['facts'] },
        ...{ missing: ['callback'], excess: [], grade: 'weak' as const, sent: 30, at: 35, inTime: true },
      },
      {
        ...{ body: 'cnil', kind: 'competent' as const, by: null, channel: null, content: [], missing: ['facts'] },
        ...{ excess: [], grade: null, sent: null, at: null, inTime: null },
      },
    ],
    verdict: (body) => both(`Verdict on ${body}.`),
    names: (kind, id) => both(`${kind} ${id}`),
    sources: [source],
    entries: [],
    analysis: { phase: 'off' },
    replay: null,
    branch: null,
    drawCurve: curvePicture,
    onStopAnalysis: vi.fn(),
    onRecord: vi.fn(),
    onSame: vi.fn(),
    onFresh: vi.fn(),
    ...change,
  };
}

function line(
  id: string,
  axis: 'containment' | 'escalation',
  points: number,
  max: number,
  at: number | null,
  from: typeof source | null,
) {
  return { id, axis, points, max, at, title: both(`Line ${id}`), why: both(`Because of ${id}.`), source: from };
}

test('says the score in numbers, each line with its minute, its reason and its source', async () => {
  show(<Debrief {...given()} />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Debrief' })).toHaveFocus();
  await expect.element(page.getByText('61 points out of 100')).toBeInTheDocument();
  const axis = page.getByRole('region', { name: /Containment 30 of 35/ });
  await expect.element(axis).toHaveTextContent(/Line shut\s*In part\s*30 of 35\s*Because of shut\./);
  await expect.element(axis).toHaveTextContent(/When: Thursday.18:50 \(H\+2.h.10\)/);
  await expect
    .element(axis)
    .toHaveTextContent(
      /A decree, The State – https:\/\/example\.org\/decree – V1, official text, read, checked on 23 November 2026/,
    );
  const escalation = page.getByRole('region', { name: /Escalation/ });
  await expect.element(escalation).toHaveTextContent(/Penalty\s*−3 points/);
  await expect.element(escalation).toHaveTextContent(/Avoided.*Game rule/);
  await expectAccessible();
});

test('tells the three lanes in words, with filters', async () => {
  show(<Debrief {...given()} />);
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const lines = (): string[] => [...document.querySelectorAll('.history__item')].map((item) => item.textContent ?? '');
  await expect.poll(lines).toHaveLength(2);
  expect(lines()[0]).toMatch(/Adversarynote reads\. unknown then/);
  await page.getByRole('checkbox', { name: /steps in between/ }).click();
  await expect.poll(lines).toHaveLength(4);
  await page.getByRole('radio', { name: 'World' }).click();
  await expect.poll(lines).toHaveLength(1);
  await expectAccessible();
});

test('says who was told, what was missing, and who was never told', async () => {
  show(<Debrief {...given()} />);
  await page.getByRole('tab', { name: 'Alerts' }).click();
  const told = page.getByRole('row', { name: /body anssi/ });
  await expect.element(told).toHaveTextContent(/sender fssi.*channel phone.*Incomplete.*in time.*Missing: content callback\./);
  await expect.element(page.getByRole('row', { name: /body cnil/ })).toHaveTextContent(/Never told/);
  await expectAccessible();
});

test('keeps real contacts outside the exercise', async () => {
  show(<Debrief {...given()} />, 'fr');
  await page.getByRole('tab', { name: 'Sources et contacts' }).click();
  await expect.element(page.getByText(/ne pas appeler pendant un exercice/)).toBeVisible();
  await expect.element(page.getByText(/3218/)).toBeVisible();
  await expectAccessible();
});

test('an abandoned exercise is not assessed', async () => {
  const props = given({ ending: null });
  show(<Debrief {...props} sheet={{ ...props.sheet, assessed: false }} />);
  await expect.element(page.getByRole('heading', { name: 'Exercise abandoned: not assessed.' })).toBeVisible();
  expect(page.getByRole('tab', { name: 'Score' }).elements()).toEqual([]);
  expect(document.body.textContent).not.toContain('61');
});

test('offers the record and another exercise', async () => {
  const props = given();
  show(<Debrief {...props} />);
  await page.getByRole('button', { name: 'Download the record' }).click();
  await page.getByRole('button', { name: 'Replay the same draw' }).click();
  await page.getByRole('button', { name: 'New draw' }).click();
  expect(props.onRecord).toHaveBeenCalledOnce();
  expect(props.onSame).toHaveBeenCalledOnce();
  expect(props.onFresh).toHaveBeenCalledOnce();
});

test('what is heard of the end is written under its picture; nothing where nothing was', async () => {
  show(<Debrief {...given({ caption: 'Bright bells: end of the exercise' })} />);
  const figure = page.getByRole('figure');
  await expect.element(figure.getByText('Bright bells: end of the exercise')).toBeVisible();
  await expectAccessible();
  show(<Debrief {...given()} />);
  await expect.element(figure.getByText('Bright bells: end of the exercise')).not.toBeInTheDocument();
});
