import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import type { Entry } from '../engine/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createHost, type Asked, type Beside, type Host, type Pace } from '../session/index.ts';
import type { Line, Opening } from './log.ts';

/** How a log left its room. */
export interface Left {
  /** Keys of the commands that it holds, and their entries. */
  keys: Map<string, Entry>;
  /** What is kept beside each entry, by its place. */
  beside: Beside[];
  /** Who was to play for absent seats, oldest first. */
  held: Asked<'standIn'>[];
  stopped: boolean;
  pace: Pace;
  /** Whether anybody has ever come in. */
  entered: boolean;
}

/** A room that has just been made. */
export const untouched = (): Left => ({ keys: new Map(), beside: [], held: [], stopped: false, pace: 1, entered: false });

/**
 * The lines of a log. A last line that was cut off was never acknowledged: it is taken away, so that the next one starts on a
 * line of its own. Any other line that cannot be read throws, with its number.
 */
export function readLog(path: string): Line[] {
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole < bytes.length) {
    const file = openSync(path, 'r+');
    ftruncateSync(file, whole);
    fdatasyncSync(file);
    closeSync(file);
  }
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Line;
    } catch {
      throw new Error(`${path}:${index + 1} this line cannot be read`);
    }
  });
}

/** Plays a log again and checks every hash; throws where it plays differently. */
export function playAgain(scenario: Scenario, opening: Opening, lines: readonly Line[]): { host: Host; left: Left } {
  const host = createHost(scenario, opening);
  // A log of before does not say who came in: whatever stands in it was done by somebody.
  const left: Left = { ...untouched(), entered: lines.length > 1 };
  for (const line of lines) {
    if ('until' in line) host.close(line.until);
    else if ('standIn' in line) left.held.push(line.standIn);
    else if ('stopped' in line) left.stopped = line.stopped;
    else if ('pace' in line) left.pace = line.pace;
    else if ('entry' in line) {
      const { hash, ...entry } = line.entry;
      const { time, sure } = line;
      host.close(entry.at);
      const result = host.submit(entry.by, entry.command, { time, sure });
      if ('refused' in result || host.entries().at(-1)?.hash !== hash)
        throw new Error(`entry ${entry.n} at minute ${entry.at} plays differently`);
      left.keys.set(line.key, result.entry);
      left.beside.push({ time, sure });
    }
  }
  return { host, left };
}
