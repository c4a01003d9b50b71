import { expect, it } from 'vitest';
import { scenarioAt } from '../exercise.ts';
import { fair } from './fair.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');
fair(
  'scenarios/courrier-compromis',
  {
    passive: { axis: 'containment', more: ['mailboxes-read', 'files-read'] },
    'technical-only': { axis: 'escalation', less: ['trust'] },
    'paperwork-only': { axis: 'containment', more: ['mailboxes-read', 'files-read'] },
    'panic-shutdown': { axis: 'conduct', more: ['outage'], less: ['trust'] },
    reassuring: { axis: 'conduct', more: ['mailboxes-read', 'files-read'], less: ['trust'] },
  },
  { choices: true },
);

it('is as deep as it says', () => {
  const conditional = scenario.injects.filter(({ trigger }) => !('at' in trigger) || trigger.if || trigger.unless);
  expect(scenario.injects.length).toBeGreaterThanOrEqual(16);
  expect(conditional.length * 3).toBeGreaterThanOrEqual(scenario.injects.length);
  expect(scenario.orders.length).toBeGreaterThanOrEqual(16);
  expect(scenario.bodies.length).toBeGreaterThanOrEqual(12);
  expect(scenario.bodies.filter(({ kind }) => kind !== 'competent').length).toBeGreaterThanOrEqual(4);
  expect(scenario.injects.filter(({ dilemma }) => dilemma).length).toBeGreaterThanOrEqual(4);
  expect(scenario.findings.length).toBeGreaterThanOrEqual(10);
  expect(scenario.populations.length).toBeGreaterThanOrEqual(4);
  expect(scenario.doors.length).toBeGreaterThanOrEqual(3);
  expect(Object.values(scenario.objectives.axes).reduce((sum, points) => sum + points)).toBe(100);
});

it.each(['fr', 'en'] as const)('keeps every message short in %s', (language) => {
  for (const [id, { text }] of Object.entries(scenario.texts[language].injects)) {
    expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(60);
  }
});
