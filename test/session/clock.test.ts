import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock, type Clock } from '../../src/session/clock.ts';
import { createHost, type Host } from '../../src/session/index.ts';
import { tiny } from '../exercise.ts';

let host: Host;
let clock: Clock;
let automatic = true;

function begin(seed = 7): void {
  host = createHost(tiny(), { seed });
  clock = createClock({
    host: { close: host.close, closeToNews: () => host.closeToNews('cell'), at: host.at },
    pace: 1,
    autoPause: () => automatic,
    onChange: () => undefined,
  });
  host.subscribe('cell', ({ view, facts }) => clock.notice(view, facts));
}

beforeEach(() => {
  vi.useFakeTimers();
  automatic = true;
  begin();
});
afterEach(() => {
  clock.stop();
  vi.useRealTimers();
});

test('stands still until it is run, with the first messages there', () => {
  vi.advanceTimersByTime(5000);
  expect(host.at()).toBe(0);
  expect(clock.state()).toEqual({ running: false, pace: 1, reason: 'start' });
});

test('plays two exercise minutes a second, times the pace', () => {
  automatic = false;
  clock.act('run');
  vi.advanceTimersByTime(5000);
  expect(host.at()).toBe(10);
  clock.act({ pace: 5 });
  vi.advanceTimersByTime(2000);
  expect(host.at()).toBe(30);
  clock.act('pause');
  vi.advanceTimersByTime(5000);
  expect(host.at()).toBe(30);
});

test('stops by itself before a decision is lost, unless told not to', () => {
  clock.act('run');
  vi.advanceTimersByTime(2_000_000);
  const stopped = host.at();
  expect(['dilemma', 'deadline']).toContain(clock.state().reason);
  expect(stopped).toBeLessThan(tiny().duration);

  automatic = false;
  clock.act('run');
  vi.advanceTimersByTime(2_000_000);
  expect(host.at()).toBe(tiny().duration);
  expect(clock.state()).toMatchObject({ running: false, reason: 'over' });
});

test('jumps to the next event, paused or running', () => {
  clock.act('next');
  expect(host.at()).toBeGreaterThan(0);
  expect(clock.state().running).toBe(false);
  expect(clock.state().reason).not.toBe('start');
});

test('stops when the page is hidden', () => {
  clock.act('run');
  clock.hide();
  expect(clock.state()).toMatchObject({ running: false, reason: 'hidden' });
});

test('cannot be run again once the exercise is over', () => {
  host.submit('cell', { type: 'abandon' });
  expect(clock.state().reason).toBe('over');
  clock.act('run');
  clock.act('next');
  expect(clock.state().running).toBe(false);
});
