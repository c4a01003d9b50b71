import { expect, it } from 'vitest';
import { analysis, type Analysis } from '../../../src/debrief/index.ts';
import type { Command } from '../../../src/engine/index.ts';
import { createHost, type ExerciseRecord } from '../../../src/session/index.ts';
import { tiny } from '../../exercise.ts';

const scenario = tiny();
const SEATS = ['cell', 'director', 'facilitator', 'observer'];

/** A record of these commands, each by a seat at a minute; every one must be accepted. */
function recorded(commands: [at: number, by: string, command: Command][], until = scenario.duration): ExerciseRecord {
  const host = createHost(scenario, { seed: 7, variant: 'slow', seats: [...SEATS, ...scenario.seats.map(({ id }) => id)] });
  for (const [at, by, command] of commands) {
    host.close(at);
    expect(host.submit(by, command), JSON.stringify(command)).toHaveProperty('entry');
  }
  host.close(until);
  return host.record();
}

function analysed(record: ExerciseRecord): Analysis {
  const begun = analysis(scenario, record);
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems));
  while (begun.value.step());
  return begun.value.result();
}

const improvised: Command = {
  ...{ type: 'improvise', channel: scenario.channels[0]?.id ?? '', from: { fr: 'Direction', en: 'Direction' } },
  ...{ title: { fr: 'Titre', en: 'Title' }, text: { fr: 'Texte', en: 'Text' } },
};
const noted: Command = { type: 'observe', objective: null, mark: 'neutral', text: 'seen' };

it('keeps what the facilitator did in every rollout, and blames the cell for none of it', () => {
  const skipped = scenario.injects.find(({ trigger }) => 'when' in trigger)?.id ?? '';
  const record = recorded([
    [30, 'facilitator', { type: 'skip', inject: skipped }],
    [60, 'facilitator', improvised],
    [90, 'observer', noted],
  ]);
  const { best, decisions, pivotal } = analysed(record);
  const kept = best.entries.filter(({ by }) => by === 'facilitator' || by === 'observer');
  expect(kept.map(({ at, command }) => [at, command.type])).toEqual([
    [30, 'skip'],
    [60, 'improvise'],
    [90, 'observe'],
  ]);
  expect(decisions.map(({ cost }) => cost)).toEqual([0, 0, 0]);
  expect(pivotal.every(({ kind }) => kind === 'wait')).toBe(true);
});

it('analyses an exercise that its cell closed early: it could have gone on', () => {
  const { score, best, pivotal } = analysed(recorded([[10, 'cell', { type: 'close' }]]));
  expect(best.score).toBeGreaterThan(score);
  expect(pivotal[0]).toMatchObject({ kind: 'decision', n: 1 });
});

it('takes an exercise that is not over as if the cell did nothing more', () => {
  const { curve, score } = analysed(recorded([], 300));
  expect(curve.at(-1)).toEqual({ n: 0, at: scenario.duration, reachable: score });
});

it('does not judge an exercise that was abandoned', () => {
  const begun = analysis(scenario, recorded([[10, 'cell', { type: 'abandon' }]], 10));
  expect(begun).toMatchObject({ ok: false, problems: [{ code: 'abandoned' }] });
});
