import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportMenu } from '../../src/panels/debrief/export/ExportMenu.tsx';
import { HotWash } from '../../src/panels/debrief/hotwash/HotWash.tsx';
import type { HotWashProps } from '../../src/panels/debrief/hotwash/types.ts';
import { NO_RETEX, type Retex } from '../../src/session/index.ts';
import { expectAccessible, show } from './show.tsx';
import '../../src/panels/style/hotwash.css';

const given: Omit<HotWashProps, 'retex' | 'onChange'> = {
  questions: [{ id: 'neverTold.cnil', text: 'CNIL: no notification reached it. Who was to decide?' }],
  observed: [{ key: '1', when: 'Friday 02:00', mark: 'strength', text: 'The log was kept.', about: 'Logbook' }],
  felt: {
    list: [{ n: 4, when: 'Thursday 19:00', decision: 'Cut everything', sure: true, verdict: 'wrong', cost: 9 }],
    ...{ sureRight: 0, sureWrong: 3, unsureRight: 0, unsureWrong: 0 },
  },
  limits: { text: 2000, name: 200, lines: 2 },
  kept: 'device',
  onPrint: vi.fn(),
};

function open(retex: Retex = NO_RETEX): { last: () => Retex } {
  let last = retex;
  function Held() {
    const [typed, setTyped] = useState(retex);
    last = typed;
    return <HotWash {...given} retex={typed} onChange={setTyped} />;
  }
  show(<Held />);
  return { last: () => last };
}

const undo = page.getByRole('button', { name: 'Undo the deletion' });

test('players answer first; observers after them, or once the players have nothing to add', async () => {
  const { last } = open();
  const observers = page.getByRole('textbox', { name: 'What the observers add' });
  await expect.element(observers).not.toBeInTheDocument();
  await page.getByRole('textbox', { name: 'The players’ answer' }).fill('We thought it could wait.');
  await observers.fill('Nobody named who decides.');
  expect(last().answers).toEqual([
    { question: 'neverTold.cnil', from: 'players', text: 'We thought it could wait.' },
    { question: 'neverTold.cnil', from: 'observers', text: 'Nobody named who decides.' },
  ]);
  await expectAccessible();
});

test('observers may write once the players pass', async () => {
  open();
  await page.getByRole('button', { name: 'The players have nothing to add' }).click();
  await expect.element(page.getByRole('textbox', { name: 'What the observers add' })).toBeVisible();
});

test('a line is added, typed, deleted and brought back where it was, by keyboard alone', async () => {
  const { last } = open();
  const add = page.getByRole('button', { name: 'Add a strength' });
  (add.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('The log was kept');
  (add.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Calm');
  await expect.element(add).toHaveAttribute('aria-disabled', 'true');
  (page.getByRole('button', { name: 'Delete: The log was kept' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(last().strengths.map(({ text }) => text)).toEqual(['Calm']);
  await expect.element(undo).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(last().strengths.map(({ text }) => text)).toEqual(['The log was kept', 'Calm']);
  await expect.element(undo).not.toBeInTheDocument();
});

test('a step of the plan has an owner, a day and the area it answers', async () => {
  const { last } = open({ ...NO_RETEX, improvements: [{ id: 'l1', text: 'Alert earlier' }] });
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('textbox', { name: 'What will be done' }).fill('Print the directory');
  await page.getByRole('textbox', { name: 'Owner' }).fill('The CISO');
  await page.getByLabelText('Due', { exact: true }).fill('2026-12-15');
  await page.getByRole('combobox', { name: 'Answers' }).selectOptions('Alert earlier');
  expect(last().plan).toEqual([
    { id: 'l1', text: 'Print the directory', owner: 'The CISO', due: '2026-12-15', improvement: 'l1' },
  ]);
  await expectAccessible();
});

test('what they were sure of is told, and what observers noted', async () => {
  open();
  await expect.element(page.getByRole('row', { name: /Cut everything.*sure.*did not serve you.*9/ })).toBeVisible();
  await expect.element(page.getByText(/You were sure and wrong/)).toBeVisible();
  await expect.element(page.getByText('The log was kept.')).toBeVisible();
  await expect.element(page.getByText('Objective: Logbook')).toBeVisible();
});

test('an export is asked for in a language, and its end is said', async () => {
  const onExport = vi.fn(() => Promise.resolve<string | null>('retex.docx'));
  show(<ExportMenu onExport={onExport} onPrint={vi.fn(() => Promise.resolve())} />);
  await page.getByRole('button', { name: 'Export' }).click();
  await expectAccessible();
  await page.getByRole('radio', { name: 'Français' }).click();
  await page.getByRole('button', { name: 'Word document (DOCX)' }).click();
  expect(onExport).toHaveBeenCalledWith('docx', 'fr');
  await expect.element(page.getByText('File ready: retex.docx')).toBeVisible();
  onExport.mockResolvedValueOnce(null);
  await page.getByRole('button', { name: /Calendar/ }).click();
  await expect.element(page.getByText(/at least one date/)).toBeVisible();
});
