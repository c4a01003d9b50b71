import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock, type Clock } from '../../src/session/clock.ts';
import { createHost, type Host } from '../../src/session/index.ts';
import { tiny } from '../exercise.ts';

let host: Host;
let clock: Clock;
let automatic = true;

/** `slow`: real milliseconds that a minute takes to be played. */
function begin(slow = 0): void {
  host = createHost(tiny(), { seed: 7 });
  const close = (minute: number): void => {
    host.close(minute);
    if (slow > 0) vi.setSystemTime(Date.now() + slow);
  };
  clock = createClock({
    host: { close, closeToNews: () => host.closeToNews('cell'), at: host.at },
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

/** Real time passes and no timer fires until its end, as in a window behind another. */
function heldBack(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
  vi.advanceTimersToNextTimer();
}

test('in a covered window, woken once a minute, it plays as many minutes as in one that is seen', () => {
  automatic = false;
  clock.act('run');
  heldBack(59.5);
  expect(host.at()).toBe(120);
  heldBack(59.5);
  expect(host.at()).toBe(240);
  clock.act({ pace: 5 });
  vi.setSystemTime(Date.now() + 10_000);
  clock.catchUp?.();
  expect(host.at()).toBe(340);
});

test('however late it is woken, it stops at the minute at which it has to', () => {
  const stops: { at: number; reason: string | null }[] = [];
  for (const wake of [() => vi.advanceTimersByTime(80_000), () => heldBack(80)]) {
    begin();
    clock.act({ pace: 30 });
    clock.act('run');
    wake();
    stops.push({ at: host.at(), reason: clock.state().reason });
    clock.stop();
  }
  expect(stops[1]).toEqual(stops[0]);
  expect(stops[0]?.reason).toMatch(/dilemma|deadline/);
});

test('a machine that slept does not jump hours: time stands, and says why', () => {
  automatic = false;
  clock.act('run');
  vi.advanceTimersByTime(5000);
  heldBack(3600);
  expect(host.at()).toBe(10);
  expect(clock.state()).toEqual({ running: false, pace: 1, reason: 'slept' });
  clock.act('run');
  vi.advanceTimersByTime(1000);
  expect(host.at()).toBe(12);
});

test('goes on when the clock of the machine is set back', () => {
  automatic = false;
  clock.act('run');
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(5000);
  expect(host.at()).toBeGreaterThan(8);
});

test('a machine too slow for the pace falls behind and freezes nothing', () => {
  automatic = false;
  begin(40);
  clock.act({ pace: 30 });
  clock.act('run');
  for (let wake = 0; wake < 20; wake++) {
    const before = host.at();
    vi.advanceTimersToNextTimer();
    expect(host.at() - before).toBeLessThanOrEqual(3);
  }
});

test('the next event comes from the minute that is shown, whatever was owed', () => {
  automatic = false;
  clock.act('run');
  vi.setSystemTime(Date.now() + 50_000);
  clock.act('next');
  const news = host.at();
  vi.advanceTimersByTime(1000);
  expect(host.at()).toBe(news + 2);
});

test('cannot be run again once the exercise is over', () => {
  host.submit('cell', { type: 'abandon' });
  expect(clock.state().reason).toBe('over');
  clock.act('run');
  clock.act('next');
  expect(clock.state().running).toBe(false);
});
