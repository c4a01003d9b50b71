import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Title, type TitleProps } from '../../src/panels/title/Title.tsx';
import { expectAccessible, show } from './show.tsx';

const scenario = {
  id: 'tiny',
  title: { fr: 'La porte ouverte', en: 'The Open Door' },
  subtitle: { fr: 'Un essai', en: 'A trial' },
  summary: { fr: 'Quelqu’un est là.', en: 'Somebody is there.' },
  duration: 1440,
  start: { weekday: 4, minute: 1000 },
  counts: { injects: 5, orders: 1, bodies: 3 },
  variants: [
    { id: 'quick', title: { fr: 'Pressé', en: 'In a hurry' } },
    { id: 'slow', title: { fr: 'Patient', en: 'Patient' } },
  ],
};

function given(change: Partial<TitleProps> = {}): TitleProps {
  return {
    scenarios: [scenario],
    unfinished: [],
    past: [],
    kept: true,
    served: true,
    importFailure: null,
    onStart: vi.fn(),
    onPapers: vi.fn(),
    onOpen: vi.fn(),
    onDelete: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    takesFocus: false,
    ...change,
  };
}

const past = { id: 'p1', title: scenario.title, date: Date.UTC(2026, 10, 2, 9, 30), score: 61, seed: 7 };

test('starts an exercise with everything drawn', async () => {
  const props = given();
  show(<Title {...props} />);
  await page.getByRole('button', { name: 'Start: The Open Door' }).click();
  expect(props.onStart).toHaveBeenCalledWith({ scenario: 'tiny', seed: null, variant: null });
  await expectAccessible();
});

test('takes a seed and an adversary from the options, by keyboard', async () => {
  const props = given();
  show(<Title {...props} />);
  await page.getByText('Options').click();
  await page.getByLabelText('Draw number').fill('4 294 967 295');
  await page.getByLabelText('Adversary').selectOptions('slow');
  await page.getByLabelText('Draw number').click();
  await userEvent.keyboard('{Enter}');
  expect(props.onStart).toHaveBeenCalledWith({ scenario: 'tiny', seed: 4294967295, variant: 'slow' });
});

test('refuses a seed that is no number, and says so at the field', async () => {
  const props = given();
  show(<Title {...props} />, 'fr');
  await page.getByText('Options').click();
  const field = page.getByLabelText('Numéro de tirage');
  await field.fill('douze');
  await page.getByRole('button', { name: /^Commencer/ }).click();
  expect(props.onStart).not.toHaveBeenCalled();
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription(/Un nombre entier/);
  await expectAccessible();
});

test('offers to resume the exercise under way, or to abandon it once confirmed', async () => {
  const props = given({ unfinished: [{ id: 'u1', title: scenario.title, start: scenario.start, at: 130, entries: 1 }] });
  show(<Title {...props} />);
  await expect.element(page.getByText(/stopped at Thursday.18:50 \(H\+2.h.10\)\. 1 decision taken\./)).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  expect(props.onOpen).toHaveBeenCalledWith('u1');
  await page.getByRole('button', { name: 'Abandon' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect(props.onDelete).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Abandon' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Abandon' }).click();
  expect(props.onDelete).toHaveBeenCalledWith('u1');
});

test('a room on a server is led again, not resumed as a copy', async () => {
  const room = { id: 'u1', title: scenario.title, start: scenario.start, at: 130, entries: 1, room: true };
  const props = given({ unfinished: [room] });
  show(<Title {...props} />);
  await page.getByRole('button', { name: 'Lead the room again' }).click();
  expect(props.onOpen).toHaveBeenCalledWith('u1');
});

test('lists finished exercises, each with named actions', async () => {
  const props = given({ past: [past, { ...past, id: 'p2', score: null }] });
  show(<Title {...props} />);
  await expect.element(page.getByText('61 out of 100')).toBeVisible();
  await expect.element(page.getByText('not assessed')).toBeVisible();
  await page
    .getByRole('button', { name: /^Debrief: The Open Door, 2 Nov 2026/ })
    .first()
    .click();
  expect(props.onOpen).toHaveBeenCalledWith('p1');
  await page
    .getByRole('button', { name: /^Export: The Open Door/ })
    .first()
    .click();
  expect(props.onExport).toHaveBeenCalledWith('p1');
  await expectAccessible();
});

test('imports a record and shows what is wrong with it', async () => {
  const props = given({ importFailure: { file: 'a.json', problems: ['This is not a JSON file.'] } });
  show(<Title {...props} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('This is not a JSON file.');
  const file = new File(['{}'], 'b.json', { type: 'application/json' });
  await userEvent.upload(page.getByLabelText('Import a record').last(), file);
  expect(vi.mocked(props.onImport).mock.calls[0]?.[0].name).toBe('b.json');
});

test('opened from a folder, offers no group and says why', async () => {
  show(<Title {...given({ served: false })} />);
  await expect.element(page.getByText(/opened from a folder/)).toBeVisible();
  expect(page.getByRole('button', { name: 'Run it for a group' }).elements()).toEqual([]);
  expect(page.getByRole('link', { name: 'Join a group' }).elements()).toEqual([]);
  await expectAccessible();
});

test('says when nothing outlives the page', async () => {
  show(<Title {...given({ kept: false })} />);
  await expect.element(page.getByRole('status')).toHaveTextContent(/nothing will be kept/);
});
