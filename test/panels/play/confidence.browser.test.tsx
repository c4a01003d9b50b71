import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlayProps } from '../../../src/panels/play/types.ts';
import { expectAccessible, play } from './show.tsx';

const group = page.getByRole('group', { name: 'Are you sure of yourselves? (optional)' });
const option = page.getByRole('button', { name: 'Confirm an incident, nothing more' });
const refuse = () => vi.fn<PlayProps['submit']>(() => Promise.resolve({ refused: 'exercise-over' as const }));

test('how sure the players are goes with the answer to a dilemma', async () => {
  const submit = refuse();
  await play({ askSure: true, submit });
  await userEvent.keyboard('d');
  await expectAccessible();
  await group.getByRole('radio', { name: 'Not sure' }).click();
  await option.click();
  expect(submit).toHaveBeenLastCalledWith({ type: 'answer', inject: 'press-agency', option: 'confirm' }, false);
});

test('who says nothing is not asked again, and an answer needs none', async () => {
  const submit = refuse();
  await play({ askSure: true, submit });
  await userEvent.keyboard('d');
  await expect.element(group.getByRole('radio', { name: 'Not saying' })).toBeChecked();
  await option.click();
  expect(submit.mock.calls[0]?.[1]).toBeUndefined();
});

test('the question is not there where the setting is off', async () => {
  await play();
  await userEvent.keyboard('d');
  await expect.element(option).toBeVisible();
  await expect.element(group).not.toBeInTheDocument();
});
