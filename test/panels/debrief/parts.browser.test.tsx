import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '../../../src/debrief/index.ts';
import { curvePicture } from '../../../src/debrief/picture/curve.ts';
import { AnalysisPart } from '../../../src/panels/debrief/analysis/AnalysisPart.tsx';
import { PivotalMoments } from '../../../src/panels/debrief/analysis/PivotalMoments.tsx';
import { Controls } from '../../../src/panels/debrief/replay/Controls.tsx';
import { expectAccessible, show } from '../show.tsx';

const start = { weekday: 4, minute: 1000 };
const order = { type: 'order', order: 'gates' } as const;
const same = { here: 5, there: 5 };
const told = {
  entries: [{ n: 1, at: 600, by: 'cell', command: order }],
  names: (kind: string, id: string) => ({ fr: `${kind} ${id}`, en: `${kind} ${id}` }),
  start,
};
const analysis: Analysis = {
  ...{ score: 66, lifted: 0, playthroughs: 1500, ms: 900, complete: true },
  best: { score: 90, entries: [{ n: 1, at: 150, by: 'cell', command: order }] },
  curve: [
    { n: 0, at: 0, reachable: 90 },
    { n: 0, at: 90, reachable: 70 },
    { n: 1, at: 4320, reachable: 66 },
  ],
  decisions: [{ n: 1, at: 600, command: order, cost: 4 }],
  waits: [{ n: 0, from: 0, to: 90, cost: 20 }],
  pivotal: [
    {
      ...{ kind: 'wait', n: 0, at: 150, until: 600, cost: 20, spread: { runs: 50, p5: 16, p50: 17, p95: 18 } },
      counterfactual: {
        ...{ instead: [{ at: 150, command: order }], entries: [], score: 83, quantities: { boxes: { here: 212, there: 41 } } },
        axes: { containment: { here: 5, there: 22 }, mfa: same, escalation: same, conduct: same },
      },
    },
  ],
};

test('while it looks, the analysis says how far it is and can be stopped', async () => {
  const onStop = vi.fn();
  const state = { phase: 'running', done: 300, budget: 1500, analysis: null } as const;
  show(<PivotalMoments {...{ state, told, onStop, onLook: vi.fn() }} />);
  expect(page.getByRole('progressbar', { name: /300 games played/ }).element()).toHaveProperty('value', 20);
  await page.getByRole('button', { name: 'Stop here' }).click();
  expect(onStop).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('a pivotal moment says in one sentence what would have been otherwise, and leads to its minute', async () => {
  const onLook = vi.fn();
  show(<PivotalMoments {...{ state: { phase: 'done', analysis }, told, onStop: vi.fn(), onLook }} />);
  await expect
    .element(
      page.getByText(
        /Had “order gates” been ordered on Thursday.19:10 instead of Friday.02:40: .*41 instead of\u00a0212; \+17\u00a0points\./,
      ),
    )
    .toBeVisible();
  await expect.element(page.getByText(/Blunder, −20\u00a0points/)).toBeVisible();
  await page.getByRole('button', { name: /See this moment again/ }).click();
  expect(onLook).toHaveBeenCalledWith(150);
  await expectAccessible();
});

test('the curve is walked by keyboard, says what it shows, and has a table', async () => {
  const onMove = vi.fn();
  const shown = (at: number) =>
    show(<AnalysisPart {...{ state: { phase: 'done', analysis }, told, duration: 4320, draw: curvePicture, at, onMove }} />);
  shown(0);
  const curve = page.getByRole('slider', { name: 'Best score still possible' });
  await expect.element(curve).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Thursday.16:40: 90\u00a0points/));
  (curve.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{End}{Home}');
  expect(onMove.mock.calls.map(([at]) => at as number)).toEqual([90, 4320, 0]);
  shown(90);
  await expect.element(curve).toHaveAttribute('aria-valuetext', expect.stringMatching(/70\u00a0points still possible$/));
  await page.getByText('Read the curve as a table').click();
  await expect.element(page.getByRole('row', { name: /Thursday.18:10 70 −20/ })).toBeVisible();
  await expect.element(page.getByText(/Nothing for 1.h.30, until Thursday.18:10/)).toBeVisible();
  await expectAccessible();
});

test('the replay goes from moment to moment, and plays by itself', async () => {
  const onMove = vi.fn();
  show(<Controls {...{ at: 90, duration: 600, start, moments: [0, 60, 90, 300], onMove }} />);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'End' }).click();
  expect(onMove.mock.calls.map(([at]) => at as number)).toEqual([300, 60, 600]);
  await page.getByRole('radio', { name: '16×' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => onMove.mock.lastCall?.[0] as number, { timeout: 3000 }).toBe(106);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expectAccessible();
});
