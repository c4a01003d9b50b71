import { describe, expect, it } from 'vitest';
import { advise } from '../../src/facilitator/session/advice.ts';

const hour = { duration: 4320, play: 38 };

describe('a session of 38 minutes for 72 hours', () => {
  it('begins at ×2, so that half of the time is left to decide', () => {
    expect(advise({ ...hour, at: 0, elapsed: 0 })).toEqual({ left: 38, pace: 2 });
  });
  it('goes slower when ahead, faster when late', () => {
    expect(advise({ ...hour, at: 3600, elapsed: 19 }).pace).toBe(1);
    expect(advise({ ...hour, at: 1000, elapsed: 19 }).pace).toBe(5);
  });
  it('says when no pace is fast enough, and when the time is over', () => {
    expect(advise({ ...hour, at: 1000, elapsed: 34 })).toEqual({ left: 4, pace: null });
    expect(advise({ ...hour, at: 4000, elapsed: 40 })).toEqual({ left: -2, pace: null });
  });
});
