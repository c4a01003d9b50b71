import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomInt, randomUUID } from 'node:crypto';
import { CELL, FACILITATOR, OBSERVER, drawVariant, type Entry } from '../engine/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createHost, type Asked, type Host } from '../session/index.ts';
import { openLog, readLog, type Line, type Opening } from './log.ts';
import { createRoom, type Room, type RoomSetup } from './room.ts';
import { createTurns } from './turns.ts';
import { digest, drawCode, drawSecret, isSame } from './secrets.ts';

export interface RoomsSetup {
  /** Folder of the logs; made if it is not there. */
  folder: string;
  /** A checked scenario by its id; undefined if there is none. */
  scenario(id: string): Scenario | undefined;
  addresses(): string[];
  /** Rooms at one time. */
  most?: number;
  /** Exercise minutes a real second at ×1. */
  speed?: number;
  /** Real milliseconds to wait before sending. */
  gather?: number;
}

export interface Rooms {
  create(asked: Asked<'create'>): { secret: string; room: Room } | null;
  /** By a code of the participants or of the observers. */
  byCode(code: string): { room: Room; as: 'seat' | 'observer' } | null;
  bySecret(secret: string): Room | null;
  isFull(): boolean;
  /** Takes a room out of memory; its log stays, and is read again at the next start. */
  drop(room: Room): void;
  /** Why a log could not be resumed, by its file. */
  problems: readonly string[];
  close(): void;
}

const MOST = 200;
/** A room in which nobody has been for so long is closed, in milliseconds. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

/** The rooms of this server: those of the logs first, each where its log left it, paused. */
export function openRooms({ folder, scenario: find, addresses, most = MOST, speed, gather }: RoomsSetup): Rooms {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const rooms = new Map<string, Room>();
  const problems: string[] = [];
  const turns = createTurns();
  const pathOf = (id: string): string => join(folder, `${id}.jsonl`);

  const add = (
    scenario: Scenario,
    host: Host,
    opening: Opening,
    more: Partial<Pick<RoomSetup, 'keys' | 'held' | 'resumed'>> = {},
  ) => {
    const log = openLog(pathOf(opening.id));
    const onEnd = (): void => {
      rooms.delete(opening.id);
      room.close();
    };
    const onBroken = (): void => drop(room);
    const setup = { scenario, host, opening, log, turns, addresses, onEnd, onBroken, ...more };
    const room: Room = createRoom({
      ...setup,
      ...(speed === undefined ? {} : { speed }),
      ...(gather === undefined ? {} : { gather }),
    });
    rooms.set(opening.id, room);
    return { room, log };
  };
  const drop = (room: Room): void => {
    rooms.delete(room.opening.id);
    room.close();
  };
  const resume = (file: string): void => {
    const lines = readLog(join(folder, file));
    const [first] = lines;
    if (!first || !('begun' in first) || lines.some((line) => 'ended' in line)) return;
    const opening = first.begun;
    const scenario = find(opening.scenario.id);
    if (scenario?.hash !== opening.scenario.hash) throw new Error(`the scenario ${opening.scenario.id} has changed`);
    const { host, keys } = playAgain(scenario, opening, lines);
    const held = lines.flatMap((line) => ('standIn' in line ? [line.standIn] : []));
    add(scenario, host, opening, { keys, held, resumed: true });
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    try {
      resume(file);
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const sweep = setInterval(() => {
    for (const room of [...rooms.values()]) if (Date.now() - room.last() > FORGOTTEN) room.end();
  }, 60_000);
  sweep.unref();

  return {
    problems,
    isFull: () => rooms.size >= most,
    create({ scenario: id, seed = randomInt(1_000_000), variant }) {
      const scenario = find(id);
      if (!scenario || (variant !== undefined && !scenario.variants.some((one) => one.id === variant))) return null;
      const secret = drawSecret();
      const opening: Opening = {
        id: randomUUID(),
        scenario: { id: scenario.id, hash: scenario.hash },
        variant: variant ?? drawVariant(scenario, seed),
        seed,
        seats: [CELL, ...scenario.seats.map((seat) => seat.id), FACILITATOR, OBSERVER],
        started: Date.now(),
        codes: { seats: drawCode(), observers: drawCode() },
        digest: digest(secret),
      };
      const { room, log } = add(scenario, createHost(scenario, opening), opening);
      log.keep({ begun: opening });
      return { secret, room };
    },
    byCode(code) {
      for (const room of rooms.values()) {
        if (isSame(room.opening.codes.seats, code)) return { room, as: 'seat' };
        if (isSame(room.opening.codes.observers, code)) return { room, as: 'observer' };
      }
      return null;
    },
    bySecret(secret) {
      const wanted = digest(secret);
      return [...rooms.values()].find((room) => isSame(room.opening.digest, wanted)) ?? null;
    },
    drop,
    close() {
      clearInterval(sweep);
      for (const room of rooms.values()) room.close();
      rooms.clear();
    },
  };
}

/** Plays a log again and checks every hash; throws where it plays differently. */
function playAgain(scenario: Scenario, opening: Opening, lines: readonly Line[]): { host: Host; keys: Map<string, Entry> } {
  const host = createHost(scenario, opening);
  const keys = new Map<string, Entry>();
  for (const line of lines) {
    if ('until' in line) host.close(line.until);
    if (!('entry' in line)) continue;
    const { hash, ...entry } = line.entry;
    host.close(entry.at);
    const result = host.submit(entry.by, entry.command, { time: line.time });
    if ('refused' in result || host.entries().at(-1)?.hash !== hash)
      throw new Error(`entry ${entry.n} at minute ${entry.at} plays differently`);
    keys.set(line.key, result.entry);
  }
  return { host, keys };
}
