import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useStandstill } from '../../src/app/useStandstill.ts';
import type { Clock, ClockState } from '../../src/session/index.ts';

function clock(running: boolean) {
  let state: ClockState = { running, pace: 1, reason: running ? null : 'dilemma' };
  const asked: string[] = [];
  return {
    asked,
    stop: (reason: ClockState['reason']) => (state = { ...state, running: false, reason }),
    state: () => state,
    act(action: Parameters<Clock['act']>[0]) {
      asked.push(String(action));
      state = action === 'run' ? { ...state, running: true, reason: null } : { ...state, running: false, reason: 'player' };
    },
  };
}

const place = document.createElement('div');
type Hands = Parameters<typeof useStandstill>[0];
function Held({ hands, open }: { hands: Hands; open: boolean }) {
  useStandstill(hands, open);
  return null;
}
const draw = (hands: Hands, open: boolean) => act(() => render(<Held hands={hands} open={open} />, place));

test('a clock that ran runs again when the settings close', async () => {
  const ran = clock(true);
  for (const open of [false, true, false]) await draw(ran, open);
  expect(ran.asked).toEqual(['pause', 'run']);
});

test('a clock that stood stays so, and one that found a reason to stand meanwhile too', async () => {
  const stood = clock(false);
  for (const open of [false, true, false]) await draw(stood, open);
  expect(stood.asked).toEqual([]);
  const over = clock(true);
  for (const open of [false, true]) await draw(over, open);
  over.stop('over');
  await draw(over, false);
  expect(over.asked).toEqual(['pause']);
});
